package dev.bonafide.listening;

import dev.bonafide.casefile.Recording;
import java.time.Duration;

/** Writes a recording down in a format that every server of speech takes. */
@FunctionalInterface
public interface SoundConversion {
  /** Where no program for it is installed. */
  SoundConversion NONE = (_, _, _) -> new Failed("ffmpeg is not installed");

  /** What became of it. */
  sealed interface Result {}

  /** The same sound in another format. */
  record Converted(Recording recording) implements Result {}

  /**
   * None.
   *
   * @param why as a clause for people
   */
  record Failed(String why) implements Result {}

  /**
   * Converts once.
   *
   * @param largest bytes of the result
   * @param within after which no one waits any more
   */
  Result convert(Recording recording, int largest, Duration within);
}
