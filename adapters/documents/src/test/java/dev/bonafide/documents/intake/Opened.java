package dev.bonafide.documents.intake;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens bytes with all formats. */
public final class Opened {
  /** Small enough for a test to break each limit. */
  public static final IntakeLimits SMALL =
      new IntakeLimits(8 << 20, 16 << 20, 100, 50, 3, 20, 4_000_000, Duration.ofMinutes(10));

  private Opened() {}

  public static Intake intake() {
    return new Intake(Formats.all(SMALL), SMALL);
  }

  public static List<Exhibit> of(String name, byte[] bytes) {
    return of(name, null, bytes);
  }

  public static List<Exhibit> of(String name, @Nullable ExhibitKind kind, byte[] bytes) {
    return intake().open(new Handed(name, kind, new Content.InMemory(bytes)));
  }
}
