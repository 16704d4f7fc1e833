package org.entente.app.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;

/**
 * How much heap is in use from now on. What is in use right after a collection is what the program holds; the rest is
 * what it has thrown away.
 */
public final class HeapWatch {
    private final AtomicLong mostLive = new AtomicLong();

    private HeapWatch() {}

    public static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((event, nothing) -> watch.collected(), null, null);
            }
        });
        return watch;
    }

    /** With what was no longer needed, in MB. */
    public long mostMb() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    /** In MB; 0 if there was no collection. */
    public long mostLiveMb() {
        return mostLive.get() >> 20;
    }

    private void collected() {
        long live = 0;
        for (MemoryPoolMXBean pool : pools()) {
            live += pool.getCollectionUsage() == null
                    ? 0
                    : pool.getCollectionUsage().getUsed();
        }
        mostLive.accumulateAndGet(live, Math::max);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
