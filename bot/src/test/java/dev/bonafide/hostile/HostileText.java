package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Text whose bytes, letters or lines are not as they should be. */
final class HostileText {
  private static final String WORDS = "I built a booking service.";
  private static final int MILLION = 1_000_000;

  private HostileText() {}

  static List<HostileFile> all() {
    return Stream.concat(bytes().stream(), letters().stream()).toList();
  }

  private static List<HostileFile> bytes() {
    return List.of(
        refused("an empty file", "empty.txt", "", Bytes.text("")),
        refused("a file of blanks", "blank.txt", "", Bytes.text(" \n\t\r\n ")),
        refused("a file of one zero byte", "zero.txt", "", Bytes.bytes(new byte[1])),
        refused("text with a zero byte", "nul.txt", "", Bytes.bytes(Bytes.raw("a\u0000b"))),
        refused("a file of 2 GB without content", "sparse.txt", "larger", Bytes.sparse(2L << 30)),
        refused(
            "text of 70 MB", "big.txt", "larger", Bytes.repeated("", "word ", 14 * MILLION, "")),
        refused("bytes that are no UTF-8", "bytes.txt", "UTF-8", raw("a\n\u00C3(\n")),
        refused("surrogates written as UTF-8", "cesu.txt", "UTF-8", raw("a \u00ED\u00A0\u0080 b")),
        refused("overlong UTF-8", "overlong.txt", "UTF-8", raw("a \u00C0\u00AF b")),
        refused("a letter cut off at the end", "half.txt", "UTF-8", raw(WORDS + "\u00E2\u0082")),
        refused("UTF-16 without a mark", "bare16.txt", "", utf16le("")),
        read("UTF-16 with a mark", "marked16.txt", WORDS, utf16le("\uFEFF")),
        refused("UTF-16 with half a letter", "odd16.txt", "", raw("\u00FF\u00FEa\u0000b")),
        refused(
            "UTF-16 with a lone surrogate",
            "lone16.txt",
            "",
            raw("\u00FF\u00FEa\u0000\u0000\u00D8b\u0000")));
  }

  private static List<HostileFile> letters() {
    return List.of(
        read("one letter", "one.txt", "a", Bytes.text("a")),
        read("a mark in the middle", "mark.txt", WORDS, Bytes.text("so \uFEFF and " + WORDS)),
        read(
            "line ends of every sort",
            "ends.txt",
            WORDS,
            Bytes.text("a\rb\r\nc\n\rd\u2028" + WORDS)),
        read(
            "a line of 1,800,000 letters",
            "line.txt",
            "",
            Bytes.repeated("", "ab ", MILLION * 6 / 10, WORDS)),
        read(
            "a word of 1,800,000 letters",
            "word.txt",
            "",
            Bytes.repeated("", "abc", MILLION * 6 / 10, " ")),
        read("190,000 empty lines", "lines.txt", WORDS, Bytes.repeated("", "\n", 190_000, WORDS)),
        read("a letter under 300,000 accents", "accents.txt", "", accents()),
        read(
            "1,000,000 marks of direction",
            "bidi.txt",
            "",
            Bytes.repeated("a", "\u202E", MILLION, WORDS)),
        read(
            "1,000,000 open brackets",
            "open.txt",
            "",
            Bytes.repeated(WORDS, "([{\"", MILLION / 4, "")));
  }

  private static HostileFile.Recipe raw(String bytes) {
    return Bytes.bytes(Bytes.raw(bytes));
  }

  private static HostileFile.Recipe utf16le(String mark) {
    return Bytes.bytes((mark + WORDS).getBytes(StandardCharsets.UTF_16LE));
  }

  private static HostileFile.Recipe accents() {
    return Bytes.repeated("e", "\u0301\u0323", 150_000, " " + WORDS);
  }
}
