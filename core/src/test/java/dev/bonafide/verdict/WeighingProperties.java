package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WeighingProperties {
  private static final int RULES = 12;
  private static final List<Strength> STRENGTHS = List.of(Strength.values());

  /** Three findings stop a case; every other rule reads the act of the one before it. */
  private static final Weighing WEIGHING = new Weighing(Counts.stoppingAt(3), acts());

  private static Acts acts() {
    SortedMap<String, String> families = new TreeMap<>();
    for (int rule = 0; rule < RULES; rule++) {
      families.put("rule-" + rule, "act-" + rule / 2);
    }
    return new Acts(families);
  }

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat("a.txt", "Ada 0: w0 w1", "Ada 90: w2", "Ada 400: w3", "Ada 900: w4 w5")
          .chat("b.txt", "Ada: w6", "Bo: w7", "Ada: w8 w9");

  @Property(tries = 500)
  void another_finding_lowers_neither_count_nor_verdict(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("patterns") List<Pattern> patterns) {
    List<Outcome> outcomes = new ArrayList<>();
    Assessment before = weigh(outcomes, patterns);
    for (Outcome finding : findings) {
      outcomes.add(finding);
      Assessment after = weigh(outcomes, patterns);
      assertThat(after.count()).isGreaterThanOrEqualTo(before.count());
      assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
      assertThat(after.verdict().level()).isGreaterThanOrEqualTo(before.verdict().level());
      assertThat(checks(after)).containsAll(checks(before));
      before = after;
    }
  }

  @Property(tries = 500)
  void another_citation_lowers_neither_count_nor_verdict(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("patterns") List<Pattern> patterns,
      @ForAll("word") String word) {
    Assessment before = weigh(List.copyOf(findings), patterns);
    for (int i = 0; i < findings.size(); i++) {
      List<Outcome> more = new ArrayList<>(findings);
      var grown = new ArrayList<>(findings.get(i).evidence());
      grown.add(scene.cite(word));
      Outcome.Finding old = findings.get(i);
      more.set(i, old.citing(grown));
      Assessment after = weigh(more, patterns);
      assertThat(after.count()).isGreaterThanOrEqualTo(before.count());
      assertThat(after.verdict().level()).isGreaterThanOrEqualTo(before.verdict().level());
    }
  }

  @Property(tries = 500)
  void a_further_rule_on_one_passage_adds_nothing(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("word") String word,
      @ForAll @IntRange(min = 1, max = 3) int strength,
      @ForAll @IntRange(max = 3) int further) {
    List<Outcome> outcomes = new ArrayList<>(findings);
    outcomes.add(scene.finding(Flags.flag("first", "own", STRENGTHS.get(strength)), word));
    Assessment before = WEIGHING.weigh(scene.caseFile(), outcomes, List.of());
    outcomes.add(scene.finding(Flags.flag("further", "g", STRENGTHS.get(further)), word));
    Assessment after = WEIGHING.weigh(scene.caseFile(), outcomes, List.of());
    assertThat(after.count()).isEqualTo(before.count());
  }

  @Property(tries = 500)
  void a_further_rule_of_one_act_adds_nothing_but_its_place(
      @ForAll("findings") List<Outcome.Finding> findings) {
    Set<String> acts = new TreeSet<>();
    findings.forEach(one -> acts.add(acts().of(one.check())));
    assertThat(weigh(List.copyOf(findings), List.of()).count()).isLessThanOrEqualTo(acts.size());
  }

  @Property(tries = 300)
  void a_ruling_leaves_nothing_that_cites_the_same_words_alone(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("patterns") List<Pattern> patterns) {
    Outcome.Finding ruled = findings.getFirst();
    Ruling ruling =
        new Ruling(
            ruled.check(), Disposition.EXPLAINED, "U1", "why", Set.of("a.txt", "b.txt"), false);
    Assessment after =
        WEIGHING.weigh(scene.caseFile(), List.copyOf(findings), patterns, List.of(ruling));
    for (Weighed one : after.findings()) {
      boolean isCovered = ruled.evidence().containsAll(one.finding().evidence());
      if (isCovered && one.finding().check().startsWith("rule-")) {
        assertThat(one.setAside()).isEqualTo(ruling);
      }
    }
  }

  @Property(tries = 300)
  void the_weights_add_up_to_the_count_in_whatever_order_the_outcomes_come(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("patterns") List<Pattern> patterns) {
    Assessment assessment = weigh(List.copyOf(findings), patterns);
    int counted = assessment.findings().stream().mapToInt(Weighed::weight).sum();
    assertThat(counted).isEqualTo(assessment.count());
    assertThat(weigh(List.copyOf(findings.reversed()), patterns)).isEqualTo(assessment);
  }

  @Property(tries = 300)
  void a_ruling_never_raises_and_changes_no_number(
      @ForAll("findings") List<Outcome.Finding> findings,
      @ForAll("patterns") List<Pattern> patterns) {
    List<Ruling> rulings = new ArrayList<>();
    List<Outcome> outcomes = List.copyOf(findings);
    Assessment before = weigh(outcomes, patterns);
    Assessment first = before;
    for (Outcome.Finding finding : findings) {
      rulings.add(
          new Ruling(
              finding.check(),
              Disposition.EXPLAINED,
              "U1",
              "why",
              Set.of("a.txt", "b.txt"),
              false));
      Assessment after = WEIGHING.weigh(scene.caseFile(), outcomes, patterns, rulings);
      assertThat(after.count()).isLessThanOrEqualTo(before.count());
      assertThat(after.verdict().level()).isLessThanOrEqualTo(before.verdict().level());
      assertThat(numbers(after)).containsAll(numbers(first));
      before = after;
    }
    assertThat(before.count()).isZero();
  }

  private static List<String> numbers(Assessment assessment) {
    return assessment.findings().stream()
        .filter(one -> one.number() > 0 && one.finding().check().startsWith("rule-"))
        .map(one -> one.number() + " " + one.finding().check())
        .toList();
  }

  @Property(tries = 200)
  void what_was_not_read_never_lowers_a_verdict_and_leaves_nothing_found_unsaid(
      @ForAll("findings") List<Outcome.Finding> findings) {
    CaseFile read = scene.caseFile();
    CaseFile partly =
        new CaseFile(read.subject(), read.claims(), read.readings(), List.of("cv.pdf: is empty"));
    Assessment whole = weigh(List.copyOf(findings), List.of());
    Assessment part = WEIGHING.weigh(partly, List.copyOf(findings), List.of());
    assertThat(part.count()).isEqualTo(whole.count());
    assertThat(part.verdict())
        .isEqualTo(
            whole.verdict().level() == 0 ? new Verdict.InsufficientEvidence() : whole.verdict());
  }

  @Property(tries = 200)
  void whenever_something_is_found_there_are_three_questions(
      @ForAll("findings") List<Outcome.Finding> findings) {
    Assessment assessment = weigh(List.copyOf(findings), List.of());
    assertThat(assessment.questions()).hasSizeBetween(3, 7);
    assertThat(assessment.questions()).extracting(Question::ask).doesNotHaveDuplicates();
  }

  private Assessment weigh(List<Outcome> outcomes, List<Pattern> patterns) {
    return WEIGHING.weigh(scene.caseFile(), outcomes, patterns);
  }

  private static List<String> checks(Assessment assessment) {
    return assessment.findings().stream().map(weighed -> weighed.finding().check()).toList();
  }

  @Provide
  Arbitrary<List<Outcome.Finding>> findings() {
    Arbitrary<Integer> rule = Arbitraries.integers().between(0, RULES - 1);
    Arbitrary<List<String>> words = word().list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(rule, words, Arbitraries.of(Source.RULES, Source.RULES_UPHELD))
        .as((number, quotes, by) -> found(number, quotes.toArray(String[]::new)).by(by))
        .list()
        .uniqueElements(Outcome.Finding::check)
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** One rule in five proves a fact. */
  private Outcome.Finding found(int number, String... quotes) {
    return number % 5 == 1 ? scene.fact(flag(number), quotes) : scene.finding(flag(number), quotes);
  }

  /** Words of the subject; {@code w7} are another's. */
  @Provide
  Arbitrary<String> word() {
    return Arbitraries.integers()
        .between(0, 9)
        .filter(number -> number != 7)
        .map(number -> "w" + number);
  }

  @Provide
  Arbitrary<List<Pattern>> patterns() {
    Arbitrary<List<String>> ids =
        Arbitraries.integers()
            .between(0, RULES - 1)
            .map(number -> flag(number).id())
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            ids.filter(all -> !all.isEmpty()),
            ids,
            Arbitraries.of(PatternWindow.class))
        .as(WeighingProperties::pattern)
        .list()
        .uniqueElements(pattern -> pattern.flag().id())
        .ofMaxSize(5);
  }

  private static Pattern pattern(
      int number, List<String> all, List<String> any, PatternWindow within) {
    Strength strength = STRENGTHS.get(number % STRENGTHS.size());
    RedFlag flag = Flags.flag("pattern-" + number, "group-" + number % 5, strength);
    return new Pattern(flag, Set.of(SubjectKind.CANDIDATE), all, any, within);
  }

  private static RedFlag flag(int number) {
    Strength strength = STRENGTHS.get(number % STRENGTHS.size());
    String group = "group-" + number % 5;
    return number == RULES - 1
        ? Flags.experimental("rule-" + number, group, strength)
        : Flags.flag("rule-" + number, group, strength);
  }
}
