package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import java.util.List;

/** The machine that Java is given. */
public final class JavaCheckup implements Checkup {
  private static final String PART = "Java";

  /** A server takes about 150 MiB, a large export while it is read 300. */
  private static final long ENOUGH = 384L << 20;

  private final long memory;

  /** Looks at this process. */
  public JavaCheckup() {
    this(Runtime.getRuntime().maxMemory());
  }

  JavaCheckup(long memory) {
    this.memory = memory;
  }

  @Override
  public List<Diagnosis> of(Settings settings) {
    String has = Runtime.version().feature() + ", " + (memory >> 20) + " MiB of heap";
    return List.of(
        memory >= ENOUGH
            ? new Diagnosis.Sound(PART, has)
            : new Diagnosis.Broken(PART, has, "give it 512 MiB: -Xmx512m"));
  }
}
