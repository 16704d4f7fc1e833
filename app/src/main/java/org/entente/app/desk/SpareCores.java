package org.entente.app.desk;

import java.util.Collections;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The cores that are left for work of seconds and minutes: all but one, so that a page of milliseconds always finds one
 * free. Who is waited for most goes first, and of those who are waited for alike who came first; but one time in five it
 * is who has waited longest, so that all work gets on.
 */
public final class SpareCores {
    /** Who waits for the work. */
    public enum For {
        /** Somebody looks at an empty page. */
        PAGE,
        /** Somebody reads a page of which a part is missing yet. */
        PART,
        NOBODY
    }

    /** So long, in nanoseconds, work that nobody waits for goes on before other such work. */
    private static final long TURN = 200_000_000L;

    private static final int IN_ORDER = 5;

    private static final class Waiting {
        private final For whom;
        private final long ticket;
        private final Condition called;
        private boolean isCalled;

        Waiting(For whom, long ticket, Condition called) {
            this.whom = whom;
            this.ticket = ticket;
            this.called = called;
        }
    }

    /** @param since by {@link System#nanoTime} */
    private record Held(For whom, long since) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Waiting> queue =
            new PriorityQueue<>(Comparator.comparing((Waiting w) -> w.whom).thenComparingLong(w -> w.ticket));
    private final ThreadLocal<Held> held = new ThreadLocal<>();
    private long tickets;
    private long calls;
    private int free;

    /** @param cores of the machine; of a single one, that one is worked with */
    public SpareCores(int cores) {
        free = Math.max(1, cores - 1);
    }

    /** What {@code work} makes, as soon as a core is free for it. Within it, another call goes on with the same core. */
    public <T> T with(For whom, Supplier<T> work) {
        if (held.get() != null) {
            return work.get();
        }
        take(whom);
        try {
            return work.get();
        } finally {
            give();
        }
    }

    /**
     * Lets those go first who are waited for more. Work that nobody waits for, which may take minutes, goes on by turns;
     * other work is done before more like it is begun, as what is half done takes memory. To be called often by who works
     * long; nothing for a thread that does not work with a core.
     */
    public void stepAside() {
        Held mine = held.get();
        if (mine != null && isToStepAside(mine)) {
            give();
            take(mine.whom);
        }
    }

    private boolean isToStepAside(Held mine) {
        lock.lock();
        try {
            Waiting next = queue.peek();
            int order = next == null ? 1 : next.whom.compareTo(mine.whom);
            return order < 0 || order == 0 && mine.whom == For.NOBODY && System.nanoTime() - mine.since >= TURN;
        } finally {
            lock.unlock();
        }
    }

    /** What {@code rest} gives, be it that another has made it: meanwhile the core is free for others. */
    public <T> T without(Supplier<T> rest) {
        Held mine = held.get();
        if (mine == null) {
            return rest.get();
        }
        give();
        try {
            return rest.get();
        } finally {
            take(mine.whom);
        }
    }

    /** How much work that is waited for like this has not begun yet. */
    public int waiting(For whom) {
        lock.lock();
        try {
            return (int) queue.stream().filter(waiting -> waiting.whom == whom).count();
        } finally {
            lock.unlock();
        }
    }

    private void take(For whom) {
        lock.lock();
        try {
            if (free > 0) {
                free--;
            } else {
                Waiting waiting = new Waiting(whom, tickets++, lock.newCondition());
                queue.add(waiting);
                while (!waiting.isCalled) {
                    waiting.called.awaitUninterruptibly();
                }
            }
        } finally {
            lock.unlock();
        }
        held.set(new Held(whom, System.nanoTime()));
    }

    private Waiting longest() {
        return Collections.min(queue, Comparator.comparingLong(waiting -> waiting.ticket));
    }

    private void give() {
        held.remove();
        lock.lock();
        try {
            if (queue.isEmpty()) {
                free++;
            } else {
                Waiting next = ++calls % IN_ORDER == 0 ? longest() : queue.peek();
                queue.remove(next);
                next.isCalled = true;
                next.called.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
