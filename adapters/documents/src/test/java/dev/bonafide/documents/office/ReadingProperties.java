package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever bytes are handed in. */
class ReadingProperties {

  @Provide
  Arbitrary<String> rich() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{",
            "}",
            "\\",
            "\\'",
            "e9",
            "\\u",
            "-8212",
            "?",
            "\\par",
            " ",
            "\\*",
            "\\v",
            "\\fs2",
            "\\colortbl",
            ";",
            "\\red255",
            "\\cf1",
            "\\bin",
            "9",
            "Ana",
            "\\deleted",
            "\\author");
    return pieces.list().ofMaxSize(60).map(list -> "{\\rtf1" + String.join("", list) + "}");
  }

  @Property
  void any_rtf_is_read_or_refused(@ForAll("rich") String rtf) {
    try {
      ParsedDocument draft =
          new RichParser().parse(rtf.getBytes(StandardCharsets.ISO_8859_1), Unhurried.LIMITS);
      assertThat(draft.text()).doesNotContain("\0");
    } catch (Unparsable e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  @Property
  void words_of_an_rtf_stand_in_its_text(@ForAll("words") List<String> words) {
    String rtf = "{\\rtf1 " + String.join(" {\\b x}\\par ", words) + "}";
    ParsedDocument draft =
        new RichParser().parse(rtf.getBytes(StandardCharsets.ISO_8859_1), Unhurried.LIMITS);
    assertThat(draft.text()).contains(words);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12).list().ofMinSize(1);
  }

  @Property
  void any_end_of_an_archive_has_names_or_none(@ForAll @Size(max = 400) byte[] bytes)
      throws IOException {
    byte[] file = new byte[bytes.length + 22];
    System.arraycopy(bytes, 0, file, 0, bytes.length);
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, file, bytes.length, 4);
    file[bytes.length + 12] = bytes.length == 0 ? 0 : bytes[0];
    assertThat(ZipNames.of(new Content.InMemory(file))).isNotNull();
    assertThat(ZipNames.of(new Content.InMemory(bytes))).isNotNull();
  }
}
