package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the groups and words of an RTF say. */
final class RichText {
  private static final int DEEPEST = 400;

  /** Groups whose words are no text, beside those marked as optional. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          ("fonttbl stylesheet pict object info filetbl revtbl listtable listoverridetable"
                  + " xmlnstbl datastore themedata objdata nonshppict")
              .split(" ", -1));

  /** Groups that are told as hidden, and how. */
  private static final Map<String, String> TOLD =
      Map.of(
          "author", ParsedDocument.METADATA + "author",
          "operator", ParsedDocument.METADATA + "last modified by",
          "title", ParsedDocument.METADATA + "title",
          "subject", ParsedDocument.METADATA + "subject",
          "keywords", ParsedDocument.METADATA + "keywords",
          "company", ParsedDocument.METADATA + "company",
          "generator", ParsedDocument.METADATA + "producer",
          "doccomm", ParsedDocument.METADATA + "description",
          "annotation", "comment");

  private final DraftWriter draft;
  private final Flow flow;
  private final Deque<RichGroup> groups = new ArrayDeque<>();
  private final List<String> colours = new ArrayList<>();
  private final StringBuilder told = new StringBuilder();
  private RichGroup group = new RichGroup();
  private Charset charset = Charset.forName("windows-1252");
  private int toSkip;
  private int[] colour = new int[3];
  private boolean begun;

  RichText(DraftWriter draft) {
    this.draft = draft;
    flow = new Flow(draft, "");
  }

  boolean isOpen() {
    return !groups.isEmpty();
  }

  void open() {
    if (groups.size() >= DEEPEST) {
      throw new Unparsable("is nested deeper than " + DEEPEST + " groups");
    }
    groups.push(group);
    group = group.inner();
  }

  void close() {
    RichGroup outer = groups.poll();
    if (outer != null) {
      if (group.told != null && !group.told.equals(outer.told)) {
        draft.hide(group.told, told);
        told.setLength(0);
      }
      group = outer;
    }
  }

  void word(String word, @Nullable Integer number) {
    if (TOLD.containsKey(word)) {
      group.told = TOLD.get(word);
      group.passedOver = false;
    } else if (PASSED_OVER.contains(word) || group.isOptional) {
      group.passedOver = true;
    }
    group.isOptional = false;
    switch (word) {
      case "tab" -> words("\t");
      case "line" -> words("\n");
      case "emdash" -> words("—");
      case "endash" -> words("–");
      case "lquote" -> words("‘");
      case "rquote" -> words("’");
      case "ldblquote" -> words("“");
      case "rdblquote" -> words("”");
      case "bullet" -> words("•");
      case "cell" -> words("  ");
      case "par", "sect", "page", "row" -> endLine();
      case "colortbl" -> group.isColours = true;
      case "red" -> colour[0] = value(number, 0);
      case "green" -> colour[1] = value(number, 0);
      case "blue" -> colour[2] = value(number, 0);
      case "ansicpg" -> charset = charset(value(number, 1252));
      case "uc" -> group.fallback = Math.clamp(value(number, 1), 0, 16);
      case "u" -> unicode(value(number, 0));
      default -> group.property(word, number, colours);
    }
  }

  private static int value(@Nullable Integer number, int missing) {
    return number == null ? missing : number;
  }

  private static Charset charset(int page) {
    String name = page == 65001 ? "UTF-8" : "windows-" + page;
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  private void unicode(int number) {
    words(Character.toString((char) number));
    toSkip = group.fallback;
  }

  void symbol(char c) {
    switch (c) {
      case '*' -> group.isOptional = true;
      case '~' -> words(" ");
      case '_' -> words("-");
      case '\\', '{', '}' -> plain(c);
      case '\n', '\r' -> endLine();
      default -> {}
    }
  }

  /** A byte in the file's code page. */
  void coded(int c) {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(new byte[] {(byte) c}));
      words(decoded.toString());
    } catch (java.nio.charset.CharacterCodingException e) {
      words("\uFFFD");
    }
  }

  void plain(int c) {
    if (group.isColours) {
      if (c == ';') {
        colours.add("%02x%02x%02x".formatted(colour[0] & 0xFF, colour[1] & 0xFF, colour[2] & 0xFF));
        // The first entry is the reader's own color, whatever that is.
        colours.set(0, "auto");
        colour = new int[3];
      }
    } else {
      coded(c);
    }
  }

  private void words(String text) {
    if (group.told != null) {
      draft.require(told.length() + text.length());
      told.append(text);
    } else if (!group.passedOver && !group.isColours) {
      begin();
      String change = group.change;
      if (change != null) {
        flow.hide(change, text);
      }
      String way = group.look.way();
      boolean gone = change != null && change.equals("tracked deletion");
      if (way != null && !gone) {
        flow.hide(way, text);
      } else if (!gone) {
        flow.text(text);
      }
    }
  }

  private void begin() {
    if (!begun) {
      flow.startParagraph();
      begun = true;
    }
  }

  private void endLine() {
    if (group.told == null && !group.passedOver) {
      begin();
      flow.endParagraph(false, false);
      begun = false;
    }
  }

  void end() {
    flow.end();
  }
}
