package dev.bonafide.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.identifier.StatedIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a case, no one's name, contact, or words leave it. */
class ConfirmedIndicatorsProperties {
  /** A kind, and a value without spaces: nothing that CSV or a pattern of STIX must quote. */
  private static final Pattern LINE =
      Pattern.compile(
          "(domain|wallet|github|telegram|discord|x|instagram|skype|url|sha256),[^\\s,@+\"'\\\\]{2,260}");

  /** Words that are said nowhere but in what people write. */
  private static final List<String> WORDS =
      List.of("zanzibar", "umbrella", "waterfall", "mangrove", "quarterly", "velvet");

  /** Forms in which a case may hold a name, a contact, or words. */
  private static final List<String> FORMS =
      List.of(
          "%1$s %2$s wrote this",
          "mail me: %1$s.%2$s@gmail.com",
          "%2$s@front.example",
          "call +49 30 %3$d",
          "https://wa.me/49301%3$d",
          "https://t.me/%1$s_%2$s",
          "telegram: %2$s%1$s99",
          "https://github.com/%1$s-%2$s",
          "https://github.com/front-%3$d/%2$s.git",
          "https://linkedin.com/in/%1$s-%2$s-42",
          "https://%2$s.vercel.app/%4$s",
          "https://%1$s-%2$s.example/%4$s?mail=%1$s@gmail.com&tel=49301%3$d",
          "https://front.example/%1$s/%4$s#%4$s",
          "https://user:%4$s@front.example/",
          "https://docs.google.com/document/d/%4$s",
          "skype: live.%1$s.%2$s",
          "https://x.com/%4$s_fox",
          "0x52908400098527886E0F7030069857D2E4169EE7 %4$s",
          "https://discord.gg/%4$s");

  @Provide
  Arbitrary<List<String>> lines() {
    return Combinators.combine(
            Arbitraries.of(FORMS),
            Arbitraries.integers().between(10_000_000, 99_999_999),
            Arbitraries.of(WORDS))
        .as(
            (form, digits, word) ->
                String.format(Locale.ROOT, form, "Wilhelmina", "Krzyzewski", digits, word))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void no_name_no_contact_and_no_word_leaves(
      @ForAll("lines") List<String> lines, @ForAll boolean known) {
    String all =
        found(lines, known).stream()
            .map(one -> one.type() + "," + one.value())
            .collect(Collectors.joining("\n"));
    assertThat(all.toLowerCase(Locale.ROOT))
        .doesNotContain("wilhelmina", "krzyzewski", "@")
        .doesNotContainPattern("4930\\d{6}");
    // An account is what its holder called it: the word in it is a pseudonym.
    assertThat(all.replaceAll("(?m)^x,.*$", "")).doesNotContain(WORDS);
    assertThat(all.lines()).allMatch(line -> LINE.matcher(line).matches());
  }

  @Property(tries = 300)
  void all_that_leaves_is_read_back_as_the_same(
      @ForAll("lines") List<String> lines, @ForAll boolean known) {
    assertThat(found(lines, known))
        .allSatisfy(
            one ->
                assertThat(StatedIdentifier.of(one.type(), one.value()))
                    .contains(one.identifier()));
  }

  /** Of a case in which a finding cites every line. */
  private static List<QuotedIndicator> found(List<String> lines, boolean known) {
    List<MessageTurn> turns = new ArrayList<>();
    turns.add(new MessageTurn("Priya", null, Role.OTHER, "Tell me about yourself, please."));
    lines.forEach(
        line -> turns.add(new MessageTurn("Wilhelmina Krzyzewski", null, Role.SUBJECT, line)));
    String note = "velvet https://noted.example";
    Submission handedIn =
        new Submission(
            SubjectKind.CANDIDATE,
            known ? "Wilhelmina Krzyzewski" : null,
            List.of(),
            List.of(Exhibit.ofTurns("chat", turns), Exhibit.of("note", ExhibitKind.NOTE, note)),
            List.of());
    List<FoundQuote> quotes = new ArrayList<>(List.of(new FoundQuote("note", note)));
    lines.forEach(line -> quotes.add(new FoundQuote("chat", line)));
    return ConfirmedIndicators.of(
            ConfirmedIndicatorsTest.reader().readable(handedIn),
            quotes,
            ConfirmedIndicatorsTest.COMMON)
        .indicators();
  }
}
