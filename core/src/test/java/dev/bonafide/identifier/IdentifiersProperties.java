package dev.bonafide.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersProperties {

  @Property(tries = 500)
  void no_text_breaks_it_and_nothing_overlaps(@ForAll("texts") String text) {
    List<FoundIdentifier> found = Identifiers.in(text);
    int end = 0;
    for (FoundIdentifier one : found) {
      assertThat(one.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(one.identifier().value()).isNotEmpty();
      end = one.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 300)
  void one_wrong_letter_makes_a_wallet_none(
      @ForAll("places") int place, @ForAll("letters") char letter) {
    String address = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    String wrong = address.substring(0, place) + letter + address.substring(place + 1);
    assertThat(Wallets.of(wrong).isPresent()).isEqualTo(wrong.equals(address));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 33);
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().alpha().numeric();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "@",
            "a@b.cc",
            ".",
            "https://",
            "x.example",
            "/",
            "+44 ",
            "0x",
            "bc1",
            "1A1z",
            " ",
            "\n",
            "telegram: ",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "()",
            "?#",
            "www.",
            "github.com/",
            "://",
            "00")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
