package dev.bonafide.documents.recording;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells recordings by how they begin, and gives the ending that servers know them by. */
final class RecordingType {
  /** Bytes that tell it. */
  static final int HEAD = 12;

  /** AAC's frequencies have numbers; no higher one is given. */
  private static final int MOST_FREQUENCY = 12;

  private static final Set<String> SOUND = Set.of("M4A ", "M4B ");
  private static final Set<String> VIDEO =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ",
          "qt  ", "3gp4", "3gp5", "3gp6", "MSNV");

  private RecordingType() {}

  static Optional<String> of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("OggS")) {
      return Optional.of("ogg");
    }
    if (start.startsWith("ID3") || isFrame(head)) {
      return Optional.of("mp3");
    }
    if (start.startsWith("RIFF") && start.startsWith("WAVE", 8)) {
      return Optional.of("wav");
    }
    if (start.startsWith("fLaC")) {
      return Optional.of("flac");
    }
    if (start.startsWith("#!AMR\n") || start.startsWith("#!AMR-WB\n")) {
      return Optional.of("amr");
    }
    if (start.startsWith("caff\0\1\0")) {
      return Optional.of("caf");
    }
    if (isAdts(head)) {
      return Optional.of("aac");
    }
    if (start.startsWith("\u001AE\u00DF\u00A3")) {
      return Optional.of("webm");
    }
    return start.startsWith("ftyp", 4) && start.length() == HEAD
        ? brand(start.substring(8))
        : Optional.empty();
  }

  private static Optional<String> brand(String brand) {
    if (SOUND.contains(brand)) {
      return Optional.of("m4a");
    }
    return VIDEO.contains(brand) ? Optional.of("mp4") : Optional.empty();
  }

  /** A frame of AAC, with a frequency that exists. */
  private static boolean isAdts(byte[] head) {
    return head.length >= 3
        && (head[0] & 0xFF) == 0xFF
        && (head[1] & 0xF6) == 0xF0
        && (head[2] & 0x3C) >> 2 <= MOST_FREQUENCY;
  }

  /** Of MPEG's third layer, with a rate and a frequency; a mark of the order of bytes is none. */
  private static boolean isFrame(byte[] head) {
    if (head.length < 3 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE0) != 0xE0) {
      return false;
    }
    boolean version = (head[1] & 0x18) != 0x08;
    boolean third = (head[1] & 0x06) == 0x02;
    boolean rate = (head[2] & 0xF0) != 0xF0 && (head[2] & 0xF0) != 0;
    boolean frequency = (head[2] & 0x0C) != 0x0C;
    return version && third && rate && frequency;
  }
}
