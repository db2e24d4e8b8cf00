package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sound that no one has listened to yet. It stands in an exhibit from where a file is opened to
 * where it is known whether its words may be sent away, and is never stored.
 */
public final class Recording {
  /** The formats that servers or a conversion take, by the ending that they tell them from. */
  public static final Set<String> ENDINGS =
      Set.of("ogg", "mp3", "m4a", "mp4", "wav", "flac", "webm", "amr", "aac", "caf");

  private final byte[] bytes;
  private final String ending;
  private final @Nullable MessageTurn turn;

  /**
   * A file as it was handed in. The bytes belong to it from now on: a copy of each would double
   * what a case holds.
   *
   * @param ending of {@link #ENDINGS}, told from the content
   */
  public Recording(byte[] bytes, String ending) {
    this(bytes, ending, null);
  }

  private Recording(byte[] bytes, String ending, @Nullable MessageTurn turn) {
    if (!ENDINGS.contains(ending.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("no format of recordings: " + ending);
    }
    this.bytes = bytes;
    this.ending = ending;
    this.turn = turn;
  }

  /**
   * The same, recorded by the sender of a message: its words are that message's.
   *
   * @param message without words
   */
  public Recording in(MessageTurn message) {
    return new Recording(bytes, ending, message);
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public int size() {
    return bytes.length;
  }

  public String ending() {
    return ending;
  }

  /** The message that it is, without its words; null where no one knows who speaks. */
  public @Nullable MessageTurn turn() {
    return turn;
  }
}
