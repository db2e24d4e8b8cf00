package dev.bonafide.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Ruling;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvedTest {
  private static final Kind SEEN =
      new Kind(Flags.flag("seen", "identity", Strength.STRONG), 1, 0, true, false);

  private static final CaseFile CASE =
      new Scene(SubjectKind.CANDIDATE, "Ana Silva")
          .claims("location", "Lisbon")
          .chat(
              "chat",
              "Ana: My desk in Denver had a lovely view.",
              "Tom: I see another name signed in on your screen.")
          .caseFile();

  @Test
  void what_others_say_they_saw_counts_beside_the_subjects_words_where_the_kind_takes_it() {
    ModelClaim.Quoted seen = new ModelClaim.Quoted(3, "I see another name signed in");
    ModelClaim.Quoted desk = new ModelClaim.Quoted(2, "My desk in Denver");
    Kind unwitnessed = new Kind(SEEN.flag(), 2, 0, false, false);
    Kind witnessed = new Kind(SEEN.flag(), 2, 0, true, false);
    assertThat(found(CASE, unwitnessed, seen, desk)).isEmpty();
    assertThat(found(CASE, witnessed, seen, desk))
        .singleElement()
        .satisfies(
            one ->
                assertThat(quotes(one))
                    .containsExactly("I see another name signed in", "My desk in Denver"));
  }

  @Test
  void somebody_elses_words_alone_accuse_nobody() {
    assertThat(found(CASE, SEEN, new ModelClaim.Quoted(3, "I see another name signed in")))
        .isEmpty();
  }

  @Test
  void whoever_only_asks_witnesses_nothing() {
    CaseFile asked =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "chat",
                "Ana: My desk in Denver had a lovely view.",
                "Tom: Is another name signed in on your screen? Let us go on.")
            .caseFile();
    Kind twice = new Kind(SEEN.flag(), 2, 0, true, false);
    ModelClaim.Quoted desk = new ModelClaim.Quoted(1, "My desk in Denver");
    ModelClaim.Quoted question = new ModelClaim.Quoted(2, "another name signed in");
    ModelClaim.Quoted told = new ModelClaim.Quoted(2, "your screen? Let us go on");
    assertThat(found(asked, twice, desk, question)).isEmpty();
    assertThat(found(asked, twice, desk, told)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Denver, false",
    "lovely view, false",
    "had a lovely, true",
    "東京に住む, false",
    "東京に住んだ, true",
    "อยู่กรุ, false",
    "ผมอยู่กรุงเทพ, true",
    "서울 살아요, false",
    "저는서울에살아요, true",
    "저는 서울에 살아요, true",
    "ဆယ်နှစ်ကြာပြီ, true",
    "我现在住 Denver, true",
    "我在 Denver, false"
  })
  void a_word_or_two_accuse_nobody(String quote, boolean accuses) {
    CaseFile said =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat("chat", "Ana: it had a lovely view, Denver, " + quote + ", as I said before.")
            .caseFile();
    assertThat(found(said, SEEN, new ModelClaim.Quoted(1, quote))).hasSize(accuses ? 1 : 0);
  }

  @Test
  void a_voice_of_which_nobody_knows_whose_it_is_witnesses_nothing() {
    CaseFile open = CASE.attributed(Attribution.tried("Ana", List.of("Tom")));
    assertThat(found(open, SEEN, new ModelClaim.Quoted(3, "I see another name signed in")))
        .isEmpty();
  }

  @Test
  void what_was_stated_is_held_against_what_is_said_as_it_stands_there() {
    List<Outcome.Finding> found =
        found(
            CASE,
            Prompts.PLACES,
            new ModelClaim.Quoted(1, "location: Lisbon"),
            new ModelClaim.Quoted(2, "My desk in Denver"));
    assertThat(quotes(found.getFirst())).containsExactly("location: Lisbon", "My desk in Denver");
    assertThat(found.getFirst().evidence().getFirst().exhibit()).isEqualTo(Claim.STATED);
  }

  @Test
  void what_was_not_stated_proves_nothing() {
    assertThat(
            found(
                CASE,
                Prompts.PLACES,
                new ModelClaim.Quoted(1, "location: Porto"),
                new ModelClaim.Quoted(2, "My desk in Denver")))
        .isEmpty();
  }

  @Test
  void a_ruling_reaches_what_the_reviewer_stated() {
    Outcome.Finding finding =
        found(
                CASE,
                Prompts.PLACES,
                new ModelClaim.Quoted(1, "location: Lisbon"),
                new ModelClaim.Quoted(2, "My desk in Denver"))
            .getFirst();
    String check = finding.check();
    Ruling seen = new Ruling(check, Disposition.EXPLAINED, "u", "Moved", Set.of("chat"), false);
    Ruling before = new Ruling(check, Disposition.EXPLAINED, "u", "Moved", Set.of("cv"), false);
    assertThat(Ruling.on(finding, List.of(seen))).contains(seen);
    assertThat(Ruling.on(finding, List.of(before))).isEmpty();
  }

  @Test
  void quotes_that_were_dropped_are_counted_and_with_them_those_of_a_claim_that_needs_more() {
    Proved proved =
        proved(
            CASE,
            Prompts.PLACES,
            new ModelClaim.Quoted(1, "location: Porto"),
            new ModelClaim.Quoted(2, "My desk in Denver"));
    assertThat(proved.rejected()).isEqualTo(2);
    assertThat(proved.found()).isEmpty();
    Proved unheard =
        proved(CASE, Prompts.EVADES, new ModelClaim.Quoted(3, "I see another name signed in"));
    assertThat(unheard.rejected()).isEqualTo(1);
  }

  @Test
  void the_same_words_twice_are_one_quote() {
    ModelClaim.Quoted desk = new ModelClaim.Quoted(2, "My desk in Denver");
    ModelClaim.Quoted within = new ModelClaim.Quoted(2, "in Denver had a lovely view");
    assertThat(found(CASE, Prompts.PLACES, desk, within)).isEmpty();
    assertThat(quotes(found(CASE, SEEN, desk, within).getFirst()))
        .containsExactly("My desk in Denver");
  }

  @Test
  void a_kind_that_takes_context_is_found_with_the_question_and_not_without() {
    ModelClaim.Quoted words = new ModelClaim.Quoted(2, "My desk in Denver");
    assertThat(found(CASE, Prompts.EVADES, words)).isEmpty();
    assertThat(
            quotes(
                found(
                        CASE,
                        Prompts.EVADES,
                        new ModelClaim.Quoted(3, "I see another name signed in"),
                        words)
                    .getFirst()))
        .containsExactly("My desk in Denver", "I see another name signed in");
  }

  @Test
  void a_contradiction_takes_words_of_the_subject() {
    CaseFile noted =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .claims("location", "Lisbon")
            .written("note", ExhibitKind.NOTE, "Her desk is in Denver.\nShe never left Porto.")
            .caseFile();
    ModelClaim.Quoted denver = new ModelClaim.Quoted(2, "Her desk is in Denver");
    ModelClaim.Quoted porto = new ModelClaim.Quoted(3, "She never left Porto");
    Kind twice = new Kind(SEEN.flag(), 2, 0, false, false);
    assertThat(proved(noted, twice, denver, porto).found()).containsExactly(twice.id());
    assertThat(found(noted, Prompts.PLACES, denver, porto)).isEmpty();
  }

  @Test
  void no_more_than_eight_quotes_are_shown() {
    String[] turns =
        IntStream.rangeClosed(1, 10)
            .mapToObj(at -> "Ana: I worked in town number " + at + ".")
            .toArray(String[]::new);
    CaseFile many = new Scene(SubjectKind.CANDIDATE, "Ana").chat("chat", turns).caseFile();
    ModelClaim.Quoted[] all =
        IntStream.rangeClosed(1, 10)
            .mapToObj(at -> new ModelClaim.Quoted(at, "in town number " + at))
            .toArray(ModelClaim.Quoted[]::new);
    assertThat(quotes(found(many, SEEN, all).getFirst())).hasSize(8).endsWith("in town number 8");
  }

  private static List<Outcome.Finding> found(
      CaseFile caseFile, Kind kind, ModelClaim.Quoted... quotes) {
    return proved(caseFile, kind, quotes).findings();
  }

  private static Proved proved(CaseFile caseFile, Kind kind, ModelClaim.Quoted... quotes) {
    return Proved.of(
        List.of(new ModelClaim(kind.id(), List.of(quotes))),
        List.of(Prompts.asking("story", List.of(kind), List.of())),
        EvidenceSheet.of(caseFile, 60_000));
  }

  private static List<String> quotes(Outcome.Finding finding) {
    return finding.evidence().stream().map(Citation::quote).toList();
  }
}
