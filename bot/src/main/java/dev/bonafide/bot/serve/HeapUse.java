package dev.bonafide.bot.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** How full the heap is. */
final class HeapUse {
  private HeapUse() {}

  /** What was still in use after the last collection, as a share of all that there may be. */
  static double inUse() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      used += pool.getType() == MemoryType.HEAP && usage != null ? usage.getUsed() : 0;
    }
    return (double) used / Runtime.getRuntime().maxMemory();
  }
}
