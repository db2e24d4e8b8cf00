package dev.bonafide.applicant;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why no one knows what was said in a meeting that was named. */
public enum UnheardMeeting {
  /** Several cases name it, so it goes into none of them. */
  SEVERAL,

  /** The vendor does not give it out, or not anymore. */
  ENDED,

  /** It is larger than can be read. */
  LARGE,

  /** It is at an address that may not be called. */
  ELSEWHERE;

  /** Of its name; empty for any other text. */
  public static Optional<UnheardMeeting> of(String name) {
    return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** By which phrasebooks know it. */
  public String key() {
    return "transcript-" + name().toLowerCase(Locale.ROOT);
  }
}
