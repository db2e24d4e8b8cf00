package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.scene.Scene;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of a case, as they may be shown to someone who must not follow them. */
class UnopenedLinksTest {
  @Test
  void words_without_a_link_name_none() {
    assertThat(UnopenedLinks.in(said("Write to ada@acme.example, we use node.js"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://ada:secret@pay.example/in, hxxps://pay[.]example/in",
    "https://good.example@evil.example, hxxps://evil[.]example",
    "https://pay.example/in?token=secret#part, hxxps://pay[.]example/in",
    "http://pay.example/, hxxps://pay[.]example",
    "www.pay.example/a, hxxps://www[.]pay[.]example/a",
    "[Apply](https://pay.example/a), hxxps://pay[.]example/a",
  })
  void a_link_leads_nowhere_and_tells_no_secret(String words, String shown) {
    assertThat(UnopenedLinks.in(said("Look at " + words))).containsExactly(shown);
  }

  @Test
  void a_long_address_is_named_by_its_host() {
    assertThat(UnopenedLinks.in(said("https://pay.example/" + "a".repeat(400))))
        .containsExactly("hxxps://pay[.]example");
    assertThat(UnopenedLinks.in(said("https://" + "a.".repeat(200) + "example")))
        .singleElement()
        .satisfies(shown -> assertThat(shown.length()).isLessThan(200));
  }

  @Test
  void marks_that_turn_the_direction_are_written_out() {
    assertThat(UnopenedLinks.in(said("https://pay.example/\u202Egpj.exe")))
        .singleElement()
        .satisfies(shown -> assertThat(shown).doesNotContain("\u202E").contains("⟨U+202E⟩"));
  }

  @Test
  void a_thousand_links_are_each_named_once() {
    String links =
        IntStream.range(0, 2_000)
            .mapToObj(at -> "https://pay.example/" + at % 1_000)
            .collect(Collectors.joining(" "));
    assertThat(UnopenedLinks.in(said(links)))
        .hasSize(1_000)
        .startsWith("hxxps://pay[.]example/0", "hxxps://pay[.]example/1");
    assertThat(UnopenedLinks.said(said(links), Phrasebook.ENGLISH))
        .contains(
            "Links were not opened: hxxps://pay[.]example/0, hxxps://pay[.]example/1,"
                + " hxxps://pay[.]example/2, 997 more.");
  }

  private static CaseFile said(String words) {
    return new Scene(SubjectKind.CANDIDATE, "Ada").chat("a.txt", "Ada: " + words).caseFile();
  }
}
