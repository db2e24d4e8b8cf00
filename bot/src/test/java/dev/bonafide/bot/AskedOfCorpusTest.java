package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.rule.word.CountriesAndPeoples;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is asked and advised in every labeled case of the repository. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class AskedOfCorpusTest {
  private static final int QUOTE = 12;

  private static final Pattern PROTECTED =
      Pattern.compile(
          "(?i)\\b(born|birth\\w*|nationalit\\w*|citizen\\w*|ethnic\\w*|race|origins?|religio\\w*"
              + "|famil(y|ies)|married|wife|husband|child(ren)?|pregnan\\w*|health|ill(ness)?"
              + "|disab\\w*|age|how old|gender|native|accent)\\b");

  private static final List<String> ALWAYS =
      List.of(
          "candidate.work",
          "candidate.day",
          "candidate.colleague",
          "job_post.week",
          "job_post.confirm",
          "job_post.hired",
          "recruiter.firm",
          "recruiter.profile",
          "recruiter.steps",
          "solicitation.work",
          "solicitation.why",
          "solicitation.paid");

  private static List<Examination> all = List.of();

  /** Once the class is there: while it is being made, a second thread would wait for it forever. */
  @BeforeAll
  static void examine() {
    Stream<String> kinds = Stream.of("candidate", "job_post", "recruiter", "solicitation");
    List<String> named =
        kinds.flatMap(kind -> Cases.SETS.stream().map(set -> set + "/" + kind)).toList();
    Stream<String> own =
        Stream.of(
                "candidate-fraud",
                "candidate-genuine",
                "community",
                "comparisons-fraud",
                "comparisons-genuine",
                "comparisons-people",
                "job_post",
                "recruiter",
                "solicitation")
            .map("own/"::concat);
    all =
        Stream.of(named.stream(), own, Stream.of("stories/stories"))
            .flatMap(files -> files)
            .flatMap(file -> Cases.of(file + ".jsonl").stream())
            .parallel()
            .map(AskedOfCorpusTest::examined)
            .toList();
  }

  private static Examination examined(LabelledCase labelled) {
    return Shipped.ENGINE.examine(Shipped.ENGINE.read(labelled.submission()));
  }

  private static Stream<Assessment> assessed(Verdict verdict) {
    return all.stream().map(Examination::assessment).filter(one -> one.verdict().equals(verdict));
  }

  private static Stream<Question> questions() {
    return all.stream().flatMap(one -> one.assessment().questions().stream());
  }

  @Test
  void up_to_seven_things_are_asked_wherever_asking_clears_and_nothing_of_who_is_to_stop() {
    assertThat(all).hasSizeGreaterThan(600);
    assertThat(all)
        .filteredOn(one -> one.assessment().verdict().level() > 0)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            one -> {
              boolean stops =
                  one.assessment().verdict() instanceof Verdict.HighRisk
                      && one.caseFile().subject().kind() != SubjectKind.CANDIDATE;
              assertThat(one.assessment().questions()).hasSizeBetween(stops ? 0 : 1, stops ? 0 : 7);
            });
  }

  @Test
  void nothing_is_asked_about_what_the_law_protects_and_no_country_or_people_is_named() {
    assertThat(questions().map(Question::general).distinct())
        .hasSizeGreaterThan(120)
        .allSatisfy(
            asked -> {
              assertThat(PROTECTED.matcher(asked).find()).as(asked).isFalse();
              assertThat(CountriesAndPeoples.firstIn(asked)).as(asked).isEmpty();
              assertThat(asked).doesNotContain("{", "}");
            });
  }

  @Test
  void nothing_is_asked_twice() {
    for (Examination one : all) {
      assertThat(one.assessment().questions())
          .extracting(question -> question.general().toLowerCase(Locale.ROOT))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void each_names_what_it_tests_or_is_worth_asking_always() {
    for (Examination one : all) {
      Set<String> found =
          one.assessment().findings().stream()
              .map(Weighed::finding)
              .map(Outcome.Finding::check)
              .collect(Collectors.toSet());
      for (Question question : one.assessment().questions()) {
        assertThat(found).containsAll(question.because());
        assertThat(question.because().isEmpty()).isEqualTo(isAlwaysAsked(question));
        assertThat(question.goodAnswer()).isNotBlank();
        assertThat(question.badSign()).isNotBlank();
      }
    }
  }

  /** As it begins, up to where a case may fill something in. */
  private static boolean isAlwaysAsked(Question question) {
    return ALWAYS.stream()
        .map(key -> Phrasebook.ENGLISH.say("always." + key).split("\\{", 2)[0])
        .anyMatch(question.ask()::startsWith);
  }

  @Test
  void no_word_of_the_evidence_is_asked_but_what_they_claim() {
    for (Examination one : all) {
      List<String> claimed =
          one.caseFile().claims().stream().map(Claim::value).map(AskedOfCorpusTest::plain).toList();
      for (Question question : one.assessment().questions()) {
        String asked = plain(question.ask());
        assertThat(quotes(one)).noneMatch(plain(question.general())::contains);
        assertThat(
                question.ask().equals(question.general())
                    || claimed.stream()
                        .flatMap(claim -> Stream.of(claim, claim.split("[,;(|/·.]", 2)[0].strip()))
                        .anyMatch(asked::contains))
            .as(asked)
            .isTrue();
      }
    }
  }

  private static Stream<String> quotes(Examination one) {
    return one.assessment().findings().stream()
        .flatMap(found -> found.finding().evidence().stream())
        .map(citation -> plain(citation.quote()))
        .filter(quote -> quote.length() >= QUOTE);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  @Test
  void high_risk_says_what_to_do_where_to_report_and_that_the_named_may_be_a_victim() {
    assertThat(assessed(new Verdict.HighRisk()).map(Assessment::advice))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            advice -> {
              assertThat(advice.getFirst()).matches("(?s)(?:Pause|Stop replying)\\b.*");
              assertThat(advice)
                  .anyMatch(line -> line.startsWith("Keep the evidence"))
                  .anyMatch(line -> line.contains("lawyer"))
                  .anyMatch(line -> line.contains("may be a victim too"))
                  .anyMatch(line -> line.startsWith("Where to report"));
            });
  }

  @Test
  void where_it_is_open_who_is_paid_sanctions_are_spoken_of_and_nobody_is_named() {
    List<Assessment> high = assessed(new Verdict.HighRisk()).toList();
    assertThat(high)
        .filteredOn(one -> one.advice().stream().anyMatch(line -> line.contains("sanctions")))
        .hasSizeBetween(high.size() / 4, high.size() - 1);
    assertThat(high)
        .flatMap(Assessment::advice)
        .filteredOn(line -> !line.startsWith("Where to report"))
        .allSatisfy(line -> assertThat(CountriesAndPeoples.firstIn(line)).as(line).isEmpty());
  }
}
