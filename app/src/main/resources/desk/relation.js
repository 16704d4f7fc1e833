// The chart of a relation. What is chosen on it stands in the address and in the list below; without this script the
// server's drawing stands in its place, and forms and links do the same.
(() => {
  "use strict";

  const DAY = 86400000;
  const WEEK = 7 * DAY;
  // Bands are stacked, and only what is positive can be: everything is drawn this much higher.
  const LIFT = 20;
  // Nearer than this, deeds are counted by weeks, and no window is shorter than the second.
  const WEEKLY = 1200 * DAY;
  const SHORTEST = 8 * WEEK;
  const WAIT = 350;

  const time = (day) => Date.parse(day + "T00:00:00Z");
  const day = (at) => new Date(at).toISOString().slice(0, 10);
  const signed = (value) => (value < 0 ? "−" : "+") + Math.abs(value).toFixed(1);
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

  const figure = document.querySelector("figure[data-chart]");
  if (!figure || !window.echarts) {
    return;
  }
  const box = figure.querySelector(".canvas");
  const list = document.getElementById("events");

  fetch(figure.dataset.chart, { headers: { Accept: "application/json" } })
    .then((answer) => {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    })
    .then(open)
    .catch((fault) => console.warn("the drawing stays: " + fault));

  function open(course) {
    const first = time(course.start);
    const end = first + course.level.length * WEEK;
    const weeks = course.level.map((_, i) => first + i * WEEK + 3.5 * DAY);
    const months = monthStarts(course.month, course.monthly.length);
    let from = first;
    let to = end;
    let later = 0;
    let hovered = null;
    let chosen = null;
    let colours = read();
    const coarse = () => matchMedia("(pointer: coarse)").matches;
    const isAll = () => from <= first && to >= end;
    const place = (turn) => clamp(Math.round((time(turn.date) - first) / WEEK), 0, course.level.length - 1);

    box.querySelector("img").remove();
    box.classList.add("live");
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-roledescription", "chart");
    const chart = echarts.init(box, null, { renderer: "canvas" });
    const said = document.createElement("p");
    said.className = "hidden";
    said.setAttribute("role", "status");
    figure.append(said);

    setWindow(figure.dataset.from ? time(figure.dataset.from) : first, figure.dataset.to ? time(figure.dataset.to) + DAY : end);
    chart.setOption(option());
    fit();
    label();
    listen();

    function monthStarts(start, count) {
      if (!count) {
        return [];
      }
      const [year, month] = start.split("-").map(Number);
      return Array.from({ length: count + 1 }, (_, i) => Date.UTC(year, month - 1 + i, 1));
    }

    function read() {
      const style = getComputedStyle(document.documentElement);
      const of = (name) => style.getPropertyValue("--" + name).trim();
      return { paper: of("paper"), raised: of("raised"), ink: of("ink"), soft: of("soft"), rule: of("rule"), blue: of("blue"), improving: of("up"), worsening: of("down") };
    }

    function setWindow(a, b) {
      const width = clamp(b - a, Math.min(SHORTEST, end - first), end - first);
      from = clamp(a, first, end - width);
      to = from + width;
    }

    // ---- what is drawn

    function option() {
      const left = 42;
      const right = 14;
      const axis = { type: "time", min: first, max: end, axisLine: { lineStyle: { color: colours.soft } }, axisTick: { show: false }, splitLine: { show: false }, splitNumber: Math.max(3, Math.round(box.clientWidth / 140)) };
      return {
        useUTC: true,
        animation: false,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.soft },
        aria: { enabled: false },
        grid: [
          { left, right, top: 22, bottom: 158 },
          { left, right, height: 56, bottom: 76 },
        ],
        xAxis: [
          { ...axis, gridIndex: 0, axisLabel: { show: false }, axisPointer: { label: { show: false } } },
          { ...axis, gridIndex: 1, axisLabel: { color: colours.soft, hideOverlap: true, formatter: { year: "{yyyy}", month: "{yyyy}-{MM}", day: "{MM}-{dd}", hour: " ", minute: " ", second: " ", millisecond: " " } }, axisPointer: { label: { show: false } } },
        ],
        yAxis: [
          { gridIndex: 0, type: "value", interval: 2, axisLabel: { color: colours.soft, formatter: (value) => (value === LIFT ? "0" : (value < LIFT ? "−" : "+") + Math.abs(value - LIFT)) }, splitLine: { lineStyle: { color: colours.rule } } },
          { gridIndex: 1, type: "value", min: 0, minInterval: 1, splitNumber: 2, axisLabel: { color: colours.soft, showMinLabel: false }, splitLine: { show: false } },
        ],
        axisPointer: { link: [{ xAxisIndex: "all" }], lineStyle: { color: colours.soft, type: "dotted" } },
        tooltip: {
          trigger: "axis",
          renderMode: "richText",
          confine: true,
          backgroundColor: colours.raised,
          borderColor: colours.rule,
          borderWidth: 1,
          padding: [8, 11],
          textStyle: { color: colours.ink, fontSize: 12.5 },
          formatter: tip,
        },
        dataZoom: [
          { type: "inside", xAxisIndex: [0, 1], filterMode: "none", startValue: from, endValue: to, minValueSpan: SHORTEST, zoomOnMouseWheel: document.activeElement === box ? true : "ctrl", moveOnMouseMove: coarse(), moveOnMouseWheel: false, preventDefaultMouseMove: false },
          { type: "slider", xAxisIndex: [0, 1], filterMode: "none", startValue: from, endValue: to, minValueSpan: SHORTEST, left, right, height: 26, bottom: 14, brushSelect: false, showDetail: false, borderColor: colours.rule, backgroundColor: "transparent", fillerColor: translucent(colours.blue, 0.14), dataBackground: { lineStyle: { color: colours.soft, opacity: 0.6 }, areaStyle: { color: colours.soft, opacity: 0.15 } }, selectedDataBackground: { lineStyle: { color: colours.blue }, areaStyle: { color: colours.blue, opacity: 0.2 } }, handleStyle: { color: colours.raised, borderColor: colours.soft }, moveHandleStyle: { color: colours.soft, opacity: 0.4 }, emphasis: { moveHandleStyle: { color: colours.blue } } },
        ],
        series: series(),
      };
    }

    function translucent(colour, opacity) {
      return echarts.color.modifyAlpha(colour, opacity);
    }

    function series() {
      const line = { type: "line", showSymbol: false, xAxisIndex: 0, yAxisIndex: 0, symbol: "none", silent: true, zlevel: 0 };
      const points = (values) => values.map((value, i) => [weeks[i], value]);
      const band = (name, upper, lower, opacity) => ({
        ...line,
        name,
        stack: "bands",
        lineStyle: { width: 0, opacity: 0 },
        areaStyle: { color: colours.blue, opacity },
        data: points(upper.map((value, i) => (lower ? Math.max(0, value - lower[i]) : value + LIFT))),
      });
      const all = [
        { ...band("lo90", course.lo90, null, 0), markLine: zero() },
        band("lo50", course.lo50, course.lo90, 0.16),
        band("hi50", course.hi50, course.lo50, 0.38),
        band("hi90", course.hi90, course.hi50, 0.16),
        { ...line, name: "level", z: 4, lineStyle: { width: 2.2, color: colours.blue }, data: points(course.level.map((v) => v + LIFT)), markArea: spans() },
        ...["improving", "worsening"].map((direction) => ({ ...line, name: direction, z: 5, connectNulls: false, lineStyle: { width: 3, color: colours[direction] }, data: phase(direction) })),
        turns(),
        bars(),
      ];
      if (course.with && course.with.level.length) {
        const start = time(course.with.start) + 3.5 * DAY;
        all.push({ ...line, name: "with", z: 3, lineStyle: { width: 1.8, type: [6, 4], color: colours.ink }, data: course.with.level.map((v, i) => [start + i * WEEK, v + LIFT]), endLabel: { show: false } });
      }
      return all;
    }

    function zero() {
      return { silent: true, symbol: "none", animation: false, label: { show: false }, lineStyle: { color: colours.soft, type: "solid", width: 1, opacity: 1 }, data: [{ yAxis: LIFT }] };
    }

    // The level in the phases of one direction, and gaps elsewhere.
    function phase(direction) {
      const spans = course.phases.filter((p) => p.direction === direction).map((p) => [time(p.from), time(p.to) + DAY]);
      return course.level.map((v, i) => [weeks[i], spans.some(([a, b]) => weeks[i] >= a && weeks[i] <= b) ? v + LIFT : null]);
    }

    // Where each turn lies with a probability of nine in ten.
    function spans() {
      return {
        silent: true,
        data: course.turns.map((turn) => [
          { xAxis: time(turn.earliest), itemStyle: { color: colours[turn.direction], opacity: turn === (hovered || chosen) ? 0.2 : 0.08 } },
          { xAxis: time(turn.latest) + DAY },
        ]),
      };
    }

    function turns() {
      return {
        type: "scatter",
        name: "turns",
        id: "turns",
        xAxisIndex: 0,
        yAxisIndex: 0,
        z: 10,
        cursor: "pointer",
        data: course.turns.map((turn) => {
          const up = turn.direction === "improving";
          const current = turn === chosen || turn === hovered;
          return {
            name: turn.date,
            value: [weeks[place(turn)], course.level[place(turn)] + LIFT],
            symbol: "triangle",
            symbolRotate: up ? 0 : 180,
            symbolSize: current ? 19 : 14,
            itemStyle: { color: colours[turn.direction], borderColor: colours.paper, borderWidth: 1.5, opacity: 1 },
            label: { show: true, position: up ? "bottom" : "top", distance: 6, color: colours[turn.direction], fontSize: 11.5, fontWeight: current ? "bold" : "normal", formatter: turn.probability, textBorderColor: colours.paper, textBorderWidth: 3 },
          };
        }),
        labelLayout: { hideOverlap: true },
      };
    }

    function bars() {
      const weekly = to - from <= WEEKLY;
      const starts = weekly ? weeks.map((at) => at - 3.5 * DAY) : months;
      const counts = weekly ? course.weekly : course.monthly;
      const pixels = Math.max(1, (box.clientWidth - 56) / (to - from) * (weekly ? WEEK : 30.4 * DAY));
      return {
        type: "bar",
        id: "deeds",
        name: weekly ? "deeds a week" : "deeds a month",
        xAxisIndex: 1,
        yAxisIndex: 1,
        silent: true,
        barWidth: Math.max(1, pixels * 0.86),
        itemStyle: { color: colours.soft },
        // Bars at the edges would stand beyond the grid.
        data: counts.map((count, i) => [weekly ? weeks[i] : (starts[i] + starts[i + 1]) / 2, count]).filter(([at]) => at >= from && at <= to),
      };
    }

    // The scales of what is in the window.
    function fit() {
      let low = Infinity;
      let high = -Infinity;
      course.level.forEach((_, i) => {
        if (weeks[i] >= from - WEEK && weeks[i] <= to + WEEK) {
          low = Math.min(low, course.lo90[i]);
          high = Math.max(high, course.hi90[i]);
        }
      });
      if (course.with) {
        const start = time(course.with.start);
        course.with.level.forEach((value, i) => {
          if (start + i * WEEK >= from && start + i * WEEK <= to) {
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
        });
      }
      const weekly = to - from <= WEEKLY;
      const counts = weekly ? course.weekly : course.monthly;
      const most = counts.reduce((top, count, i) => {
        const at = weekly ? weeks[i] : months[i];
        return at >= from - 31 * DAY && at <= to ? Math.max(top, count) : top;
      }, 1);
      // Multiples of the step, so that zero is one of them.
      const step = high - low > 12 ? 4 : 2;
      chart.setOption({
        yAxis: [
          { min: Math.floor((low + LIFT) / step) * step, max: Math.ceil((high + LIFT) / step) * step, interval: step },
          { max: most, interval: most },
        ],
        series: [bars()],
      });
    }

    function tip(params) {
      if (hovered) {
        return turnText(hovered);
      }
      const at = (Array.isArray(params) ? params[0] : params).axisValue;
      const i = clamp(Math.floor((at - first) / WEEK), 0, course.level.length - 1);
      const lines = [
        "Week of " + day(first + i * WEEK),
        "level " + signed(course.level[i]) + "   90 %: " + signed(course.lo90[i]) + " to " + signed(course.hi90[i]),
        course.weekly[i] + (course.weekly[i] === 1 ? " deed" : " deeds"),
      ];
      if (course.with) {
        const other = course.with.level[Math.floor((at - time(course.with.start)) / WEEK)];
        if (other !== undefined) {
          lines.push(course.with.name + " " + signed(other));
        }
      }
      return lines.join("\n");
    }

    function turnText(turn) {
      const sign = turn.direction === "improving" ? "▲ " : "▼ ";
      return [
        sign + turn.date + " " + turn.direction + ": " + turn.from + " to " + turn.to,
        "probability " + turn.probability + ", between " + turn.earliest + " and " + turn.latest,
        ...turn.deeds,
      ].map(broken).join("\n");
    }

    // The tooltip breaks no lines itself, and takes braces for its own.
    function broken(text) {
      const width = box.clientWidth < 560 ? 38 : 66;
      const lines = [""];
      text.replace(/[{}]/g, " ").split(" ").forEach((word) => {
        const last = lines.length - 1;
        if (lines[last] && lines[last].length + word.length + 1 > width) {
          lines.push("          " + word);
        } else {
          lines[last] += (lines[last] ? " " : "") + word;
        }
      });
      return lines.join("\n");
    }

    // ---- what is chosen

    function show(a, b) {
      setWindow(a, b);
      chart.dispatchAction({ type: "dataZoom", dataZoomIndex: 0, startValue: from, endValue: to });
    }

    function changed() {
      fit();
      label();
      clearTimeout(later);
      later = setTimeout(follow, WAIT);
    }

    // The address, the links that carry it on, the forms, and the list.
    function follow() {
      const values = { from: isAll() || from <= first ? "" : day(from), to: isAll() || to >= end ? "" : day(to - DAY) };
      const address = moved(new URL(location.href), values);
      address.searchParams.delete("page");
      history.replaceState(history.state, "", address);
      document.querySelectorAll(".period input[type=date]").forEach((input) => (input.value = values[input.name]));
      document.querySelectorAll(".terms").forEach((form) => carry(form, values));
      document.querySelectorAll(".spans a").forEach((link) => {
        const years = Number(link.dataset.years);
        const current = years ? values.to === "" && values.from !== "" && Math.abs(to - from - years * 365.25 * DAY) < 3 * WEEK : isAll();
        current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
      });
      const events = new URL(address);
      events.pathname += "/events";
      htmx.ajax("GET", events.pathname + events.search, { target: "#events", swap: "innerHTML" }).then(tell);
    }

    function moved(address, values) {
      Object.entries(values).forEach(([name, value]) => (value ? address.searchParams.set(name, value) : address.searchParams.delete(name)));
      return address;
    }

    function carry(form, values) {
      Object.entries(values).forEach(([name, value]) => {
        let field = form.querySelector(`input[name="${name}"]`);
        if (!field) {
          field = document.createElement("input");
          field.type = "hidden";
          field.name = name;
          form.append(field);
        }
        field.value = value;
        field.disabled = !value;
      });
    }

    function tell() {
      const count = document.getElementById("count");
      said.textContent = day(from) + " to " + day(to - DAY) + ": " + (count ? count.textContent.trim() : "");
    }

    function label() {
      box.setAttribute("aria-label", course.name + ", " + day(from) + " to " + day(to - DAY));
    }

    function mark() {
      chart.setOption({ series: [{ name: "level", markArea: spans() }, turns()] });
    }

    // Its entry in the list of turns is opened, the others closed.
    function choose(turn) {
      chosen = turn;
      document.querySelectorAll("details[data-turn]").forEach((entry) => {
        const same = turn && entry.dataset.turn === turn.date;
        entry.classList.toggle("chosen", Boolean(same));
        if (turn) {
          entry.open = Boolean(same);
        }
      });
      mark();
    }

    function entry(turn) {
      return document.getElementById("turn-" + turn.date);
    }

    function intoView(turn) {
      const at = time(turn.date);
      if (at < from || at > to) {
        const half = (to - from) / 2;
        show(at - half, at + half);
      }
    }

    // ---- who chooses it

    // Paper cannot be slid.
    function slides(whether) {
      chart.setOption({ dataZoom: [{}, { show: whether }] });
      chart.getZr().flush();
    }

    function listen() {
      addEventListener("beforeprint", () => slides(false));
      addEventListener("afterprint", () => slides(true));
      chart.on("datazoom", () => {
        const zoom = chart.getOption().dataZoom[0];
        from = Math.max(first, zoom.startValue);
        to = Math.min(end, zoom.endValue);
        changed();
      });
      chart.on("mouseover", { seriesName: "turns" }, (event) => {
        hovered = course.turns[event.dataIndex];
        choose(hovered);
      });
      chart.on("mouseout", { seriesName: "turns" }, () => {
        hovered = null;
        mark();
      });
      chart.on("click", { seriesName: "turns" }, (event) => {
        choose(course.turns[event.dataIndex]);
        entry(chosen).scrollIntoView({ block: "nearest" });
      });
      document.querySelectorAll("details[data-turn] > summary").forEach((summary) =>
        summary.addEventListener("click", () => {
          const turn = course.turns.find((one) => one.date === summary.parentElement.dataset.turn);
          // It opens after this, if it is closed now.
          if (!summary.parentElement.open && turn) {
            setTimeout(() => {
              choose(turn);
              intoView(turn);
            });
          }
        }));
      document.querySelectorAll(".spans a").forEach((link) =>
        link.addEventListener("click", (event) => {
          event.preventDefault();
          const years = Number(link.dataset.years);
          const start = new Date(end);
          start.setUTCFullYear(start.getUTCFullYear() - years);
          years ? show(start.getTime(), end) : show(first, end);
        }));
      figure.querySelector(".period").addEventListener("submit", (event) => {
        event.preventDefault();
        const form = event.target;
        show(form.elements.from.value ? time(form.elements.from.value) : first, form.elements.to.value ? time(form.elements.to.value) + DAY : end);
      });
      box.addEventListener("keydown", keys);
      box.addEventListener("focus", () => wheel(true));
      box.addEventListener("blur", () => wheel("ctrl"));
      select();
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
      new ResizeObserver(() => {
        chart.resize();
        redraw();
      }).observe(box);
    }

    function wheel(how) {
      chart.setOption({ dataZoom: [{ zoomOnMouseWheel: how }] });
    }

    function redraw() {
      colours = read();
      chart.setOption(option());
      fit();
    }

    function keys(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const width = to - from;
      const middle = (from + to) / 2;
      const turn = { n: 1, p: -1 }[event.key];
      if (event.key === "+" || event.key === "=") {
        show(middle - width / 4, middle + width / 4);
      } else if (event.key === "-" || event.key === "−") {
        show(middle - width, middle + width);
      } else if (event.key === "ArrowLeft") {
        show(from - width / 5, to - width / 5);
      } else if (event.key === "ArrowRight") {
        show(from + width / 5, to + width / 5);
      } else if (event.key === "Home") {
        show(first, first + width);
      } else if (event.key === "End") {
        show(end - width, end);
      } else if (event.key === "0" || event.key === "Escape") {
        show(first, end);
      } else if (turn && course.turns.length) {
        const at = course.turns.indexOf(chosen);
        choose(course.turns[clamp(at < 0 ? (turn > 0 ? 0 : course.turns.length - 1) : at + turn, 0, course.turns.length - 1)]);
        intoView(chosen);
        said.textContent = turnText(chosen);
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    }

    // With a mouse, what is dragged over is seen nearer. A finger moves the window instead.
    function select() {
      const paper = chart.getZr();
      let start = null;
      let rectangle = null;
      const inGrid = (event) => chart.containPixel({ gridIndex: [0, 1] }, [event.offsetX, event.offsetY]);
      const at = (x) => chart.convertFromPixel({ xAxisIndex: 0 }, x);
      const done = () => {
        start = null;
        if (rectangle) {
          paper.remove(rectangle);
          rectangle = null;
        }
      };
      paper.on("mousedown", (event) => {
        if (!coarse() && !hovered && event.event.button === 0 && inGrid(event)) {
          start = event.offsetX;
        }
      });
      paper.on("mousemove", (event) => {
        if (start === null || Math.abs(event.offsetX - start) < 4) {
          return;
        }
        if (!rectangle) {
          rectangle = new echarts.graphic.Rect({ silent: true, z: 100, style: { fill: translucent(colours.blue, 0.18), stroke: colours.blue, lineWidth: 1 } });
          paper.add(rectangle);
        }
        const top = 22;
        rectangle.setShape({ x: Math.min(start, event.offsetX), y: top, width: Math.abs(event.offsetX - start), height: box.clientHeight - top - 76 });
      });
      paper.on("mouseup", (event) => {
        if (rectangle) {
          const a = at(Math.min(start, event.offsetX));
          const b = at(Math.max(start, event.offsetX));
          done();
          show(Math.max(from, a), Math.min(to, b));
        } else {
          done();
        }
      });
      paper.on("globalout", done);
    }
  }
})();
