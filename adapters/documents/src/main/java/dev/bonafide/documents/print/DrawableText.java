package dev.bonafide.documents.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** The text of a page, in which no letter is lost because no font has it. */
record DrawableText(Document page) {
  /** Marks of our own, where no font has them. */
  private static final Map<Integer, String> PLAIN =
      Map.of((int) '⟨', "<", (int) '⟩', ">", (int) '⏎', "¶");

  /** Adds the fonts that it needs, and shows what they lack as code points. */
  void with(Typefaces faces, MachineFonts machine) throws IOException {
    BitSet lacking = lacking(faces);
    for (Path file : lacking.isEmpty() ? List.<Path>of() : machine.having(lacking)) {
      faces.add(file);
    }
    BitSet missing = lacking(faces);
    if (!missing.isEmpty()) {
      texts().forEach(text -> text.text(marked(text.getWholeText(), missing)));
      PLAIN.keySet().forEach(missing::clear);
      explain(missing);
    }
  }

  private List<TextNode> texts() {
    return page.body().nodeStream(TextNode.class).toList();
  }

  private BitSet lacking(Typefaces faces) {
    return texts().stream()
        .flatMapToInt(text -> text.getWholeText().codePoints())
        .distinct()
        .filter(letter -> letter > ' ' && !faces.have(letter))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** Marks missing letters, a blank between marks, as a word without end takes long to lay out. */
  private static String marked(String text, BitSet missing) {
    return text.codePoints()
        .mapToObj(letter -> missing.get(letter) ? mark(letter) : Character.toString(letter))
        .collect(Collectors.joining())
        .replace("><U+", "> <U+");
  }

  private static String mark(int letter) {
    return PLAIN.getOrDefault(letter, "<U+%04X>".formatted(letter));
  }

  private void explain(BitSet missing) {
    if (!missing.isEmpty()) {
      String scripts =
          missing.stream()
              .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
              .map(script -> script.toLowerCase(Locale.ROOT))
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      page.body()
          .appendElement("p")
          .text(
              "Letters that no font here can draw are shown as their codes, such as %s: %d of these scripts: %s."
                  .formatted(mark(missing.nextSetBit(0)), missing.cardinality(), scripts));
    }
  }
}
