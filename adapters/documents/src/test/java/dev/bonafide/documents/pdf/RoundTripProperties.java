package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The words of a PDF stand in its text in their order, whatever is made of its lines. */
class RoundTripProperties {

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> line =
        word.list().ofMinSize(1).ofMaxSize(7).map(words -> String.join(" ", words));
    return line.list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 60)
  void words_of_one_column(@ForAll("lines") List<String> lines) throws IOException {
    String text;
    try (Sheet sheet = new Sheet().at(60, 60, lines.toArray(String[]::new))) {
      text = new PdfParser().parse(sheet.bytes(), Unhurried.LIMITS).text();
    }
    assertThat(text.strip().split("\\s+")).containsExactly(String.join(" ", lines).split(" ", -1));
  }

  @Property(tries = 60)
  void words_of_two_columns_of_prose(@ForAll("lines") List<String> words) throws IOException {
    String[] left = prose(words, 12);
    String[] right = prose(words.reversed(), 12);
    String text;
    try (Sheet sheet = new Sheet().font(Sheet.PLAIN, 8).at(40, 60, left).at(330, 60, right)) {
      text = new PdfParser().parse(sheet.bytes(), Unhurried.LIMITS).text();
    }
    String expected = String.join(" ", left) + " " + String.join(" ", right);
    assertThat(text.strip().split("\\s+")).containsExactly(expected.split(" ", -1));
  }

  /** Lines of forty to fifty letters, made of the words again and again. */
  private static String[] prose(List<String> words, int lines) {
    List<String> all = List.of(String.join(" ", words).split(" ", -1));
    String[] made = new String[lines];
    int next = 0;
    for (int i = 0; i < lines; i++) {
      StringBuilder line = new StringBuilder(all.get(next++ % all.size()));
      while (line.length() < 40) {
        line.append(' ').append(all.get(next++ % all.size()));
      }
      made[i] = line.toString();
    }
    return made;
  }
}
