package org.entente.app.desk.page.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;

/** The figures behind a chart, few enough to be read. */
final class Figures {
    private Figures() {}

    /** The months of a course of at most so many; of a longer one the last month of each year, with the deeds of the year. */
    static List<Point> of(Course course, int most) {
        if (course.months().size() <= most) {
            return course.months();
        }
        List<Point> years = new ArrayList<>();
        int deeds = 0;
        double jump = 0;
        for (int i = 0; i < course.months().size(); i++) {
            Point month = course.months().get(i);
            deeds += month.events();
            jump = Math.max(jump, month.jump());
            boolean last = i + 1 == course.months().size()
                    || course.months().get(i + 1).start().getYear()
                            != month.start().getYear();
            if (last) {
                years.add(new Point(
                        month.start(),
                        month.level(),
                        month.lo50(),
                        month.hi50(),
                        month.lo90(),
                        month.hi90(),
                        jump,
                        deeds));
                deeds = 0;
                jump = 0;
            }
        }
        return years;
    }
}
