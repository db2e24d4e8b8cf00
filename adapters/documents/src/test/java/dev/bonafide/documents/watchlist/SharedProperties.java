package dev.bonafide.documents.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.sharing.OfferedIndicators;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.sharing.VerifyingKey;
import dev.bonafide.watchlist.Indicator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a case, and whatever somebody chooses of it, nobody's name or words leave. */
class SharedProperties {
  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
  private static final LocalDate UNTIL = LocalDate.parse("2027-03-20");
  private static final SharedStix STIX =
      new SharedStix(
          "Acme", new VerifyingKey("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"), AT);

  /** All that a line of the CSV may be: a kind, a value without spaces, and two days. */
  private static final Pattern LINE =
      Pattern.compile(
          "(domain|wallet|github|telegram|discord|x|instagram|skype|url|sha256|pdq),"
              + "[^\\s,@+\"']{2,260},since 2026-11-20,2027-03-20");

  private static final CommonValues COMMON =
      CommonValues.of(
          name ->
              name.equals("shared-hosts")
                  ? Map.of("mail", List.of("gmail.com"), "pages", List.of("vercel.app"))
                  : Map.of("boards", List.of("indeed.com")));

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
        .as((form, digits, word) -> new Object[] {form, digits, word})
        .map(
            one ->
                String.format(
                    Locale.ROOT, (String) one[0], "Wilhelmina", "Krzyzewski", one[1], one[2]))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void no_name_no_contact_and_no_word_leaves(
      @ForAll("lines") List<String> lines, @ForAll boolean known) {
    List<SharedIndicator> all = shared(lines, known);
    String csv = new String(SharedCsv.of(all), StandardCharsets.UTF_8);
    String both = csv + new String(STIX.of(all), StandardCharsets.UTF_8);
    String lower = both.toLowerCase(Locale.ROOT);

    assertThat(lower).doesNotContain("wilhelmina").doesNotContain("krzyzewski").doesNotContain("@");
    assertThat(Pattern.compile("4930\\d{6}").matcher(both).find()).isFalse();
    WORDS.forEach(word -> assertThat(withoutAccounts(lower)).doesNotContain(word));
    assertThat(csv.lines().skip(1)).allMatch(line -> LINE.matcher(line).matches());
  }

  @Property(tries = 300)
  void all_that_leaves_comes_back_as_the_same(
      @ForAll("lines") List<String> lines, @ForAll boolean known) {
    List<SharedIndicator> all = shared(lines, known);
    List<Identifier> went = all.stream().map(SharedIndicator::identifier).toList();
    for (byte[] written : List.of(STIX.of(all), SharedCsv.of(all))) {
      assertThat(SharedBundle.read(written).indicators())
          .extracting(Indicator::identifier)
          .containsExactlyElementsOf(went);
    }
  }

  /** An account is what its holder called it: the word in it is a pseudonym. */
  private static String withoutAccounts(String text) {
    return text.replaceAll("(?m)^x,.*$", "").replaceAll("'twitter' and [^\\n]*", "");
  }

  /** Everything that is offered, as if a person had chosen all of it. */
  private static List<SharedIndicator> shared(List<String> lines, boolean known) {
    List<MessageTurn> turns = new ArrayList<>();
    turns.add(new MessageTurn("Priya", null, Role.OTHER, "Tell me about yourself, please."));
    lines.forEach(
        line -> turns.add(new MessageTurn("Wilhelmina Krzyzewski", null, Role.SUBJECT, line)));
    Submission handedIn =
        new Submission(
            SubjectKind.CANDIDATE,
            known ? "Wilhelmina Krzyzewski" : null,
            List.of(new Claim("location", "Berlin", List.of())),
            List.of(
                Exhibit.ofTurns("chat", turns),
                Exhibit.of("note", ExhibitKind.NOTE, "velvet https://noted.example")),
            List.of());
    return OfferedIndicators.of(
            new CaseReader(new Readers(List.of()), CaseLimits.SERVED).readable(handedIn),
            List.of(),
            COMMON)
        .offers()
        .stream()
        .map(OfferedIndicator::identifier)
        .map(one -> new SharedIndicator(one, AT, AT, UNTIL, false))
        .toList();
  }
}
