package dev.bonafide.consultation;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.consultation.proof.ExplanationProof;
import dev.bonafide.consultation.request.AnswerSchema;
import dev.bonafide.consultation.request.ControlClaim;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has findings refuted, and tells which stand. The claims come first, then control claims, then
 * once more and in the other order the findings that are asked about twice. Of the evidence only
 * what may show what the claims mean is sent.
 */
final class SecondReading {
  private static final String BEGIN = "WORDS OF THE CLAIMS BEGIN\n";
  private static final String END = "WORDS OF THE CLAIMS END\n";
  private static final int TOKENS = 400;
  private static final int TOKENS_A_CLAIM = 120;

  /** More would be longer than an answer may be. */
  private static final int MOST = 40;

  private static final Comparator<ContestedFinding> STRONGEST_FIRST =
      Comparator.comparing((ContestedFinding one) -> one.finding().strength())
          .reversed()
          .thenComparing(one -> one.finding().check());

  private final String instructions;
  private final List<ContestedFinding> claims = new ArrayList<>();
  private final List<ControlClaim> controls;
  private final EvidenceSheet sheet;

  /**
   * Takes the strongest findings whose evidence is shown, as many as leave the request smaller than
   * the first one.
   *
   * @param whole all that the first reading was shown
   */
  SecondReading(EvidenceSheet whole, List<ContestedFinding> findings, PromptBook book, int first) {
    this.instructions = book.second();
    Set<String> asked =
        findings.stream().map(one -> one.finding().check()).collect(Collectors.toSet());
    this.controls = book.controls().of(whole.kind(), asked, whole.text());
    EvidenceSheet bare = about(whole, List.of());
    ClaimText text = new ClaimText(whole);
    int room = first - request(bare).characters();
    for (ContestedFinding one : findings.stream().sorted(STRONGEST_FIRST).toList()) {
      int lines = about(whole, List.of(one)).text().length() - bare.text().length();
      int cost = lines + cost(one, text);
      if (cost < room && claims.size() < MOST && text.isShown(one.finding())) {
        room -= cost;
        claims.add(one);
      }
    }
    this.sheet = about(whole, claims);
  }

  private EvidenceSheet about(EvidenceSheet whole, List<ContestedFinding> some) {
    return whole.about(
        some.stream().flatMap(one -> one.finding().evidence().stream()).toList(),
        controls.stream().map(ControlClaim::words).toList());
  }

  private static int cost(ContestedFinding one, ClaimText text) {
    String asked = asked(3 * MOST, one) + text.words(3 * MOST, one.finding(), false);
    return asked.length() * (one.twice() ? 2 : 1);
  }

  private static String asked(int number, ContestedFinding one) {
    return ClaimText.asked(number, one.finding().flag().claim());
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  /** How many are numbered in the request. */
  int size() {
    return claims.size() + controls.size() + again().size();
  }

  private List<ContestedFinding> again() {
    return claims.reversed().stream().filter(ContestedFinding::twice).toList();
  }

  ModelRequest request() {
    return request(sheet);
  }

  private ModelRequest request(EvidenceSheet shown) {
    ClaimText text = new ClaimText(shown);
    StringBuilder asked = new StringBuilder("# Claims\n\n");
    StringBuilder words = new StringBuilder(shown.text()).append(BEGIN);
    int number = 0;
    for (ContestedFinding claim : claims) {
      asked.append(asked(++number, claim));
      words.append(text.words(number, claim.finding(), false));
    }
    int planted = shown.lines().size() - controls.size();
    for (int at = 0; at < controls.size(); at++) {
      asked.append(ClaimText.asked(++number, controls.get(at).wording()));
      words.append(ClaimText.planted(number, shown.lines().get(planted + at)));
    }
    for (ContestedFinding claim : again()) {
      asked.append(asked(++number, claim));
      words.append(text.words(number, claim.finding(), true));
    }
    return new ModelRequest(
        instructions.strip(),
        asked.append('\n').toString(),
        words.append(END).toString(),
        AnswerSchema.second(),
        TOKENS + TOKENS_A_CLAIM * number);
  }

  /** Whether an answer is right where code knows what is right. */
  boolean isCareful(List<Refutation> answer) {
    return IntStream.range(0, controls.size())
        .allMatch(
            i ->
                on(claims.size() + i + 1, answer)
                    .filter(one -> one.reply() == right(controls.get(i)))
                    .isPresent());
  }

  private static Refutation.Reply right(ControlClaim control) {
    return control.isShown() ? Refutation.Reply.STANDS : Refutation.Reply.MISREAD;
  }

  /**
   * What the answers come to.
   *
   * @param mayFall whether anything may be set aside in this case, or only suspected
   */
  Reheard judged(List<List<Refutation>> answers, Agreement agreement, int asked, boolean mayFall) {
    Set<String> upheld = new HashSet<>();
    Set<String> suspected = new HashSet<>();
    List<Refuted> refuted = new ArrayList<>();
    for (ContestedFinding claim : claims) {
      int upholding = (int) answers.stream().filter(answer -> upholds(claim, answer)).count();
      List<Refuted> falls =
          answers.stream().flatMap(answer -> fall(claim, answer).stream()).toList();
      if (agreement.upholds(upholding, falls.size(), asked)) {
        upheld.add(claim.finding().check());
        if (mayFall && answers.stream().noneMatch(answer -> isPlain(claim, answer))) {
          suspected.add(claim.finding().check());
        }
      } else if (mayFall && falls(claim.finding(), agreement, upholding, falls.size(), asked)) {
        refuted.add(
            falls.stream().filter(Refuted::isExplained).findFirst().orElse(falls.getFirst()));
      }
    }
    return new Reheard(upheld, suspected, refuted);
  }

  private static boolean falls(
      Outcome.Finding finding, Agreement agreement, int upholding, int falling, int asked) {
    return finding.by().isModel()
        ? agreement.refutes(upholding, falling)
        : agreement.clears(upholding, falling, asked);
  }

  private boolean upholds(ContestedFinding claim, List<Refutation> answer) {
    return numbers(claim).stream()
        .allMatch(number -> on(number, answer).filter(Refutation::stands).isPresent());
  }

  private boolean isPlain(ContestedFinding claim, List<Refutation> answer) {
    return upholds(claim, answer)
        && numbers(claim).stream()
            .anyMatch(number -> on(number, answer).filter(Refutation::plain).isPresent());
  }

  /** Empty where a claim does not fall each time that it is asked about. */
  private Optional<Refuted> fall(ContestedFinding claim, List<Refutation> answer) {
    ExplanationProof proof = new ExplanationProof(sheet);
    Set<Citation> words = new LinkedHashSet<>();
    for (int number : numbers(claim)) {
      Optional<Refutation> said = on(number, answer);
      if (said.isEmpty() || said.get().stands()) {
        return Optional.empty();
      }
      if (said.get().reply() == Refutation.Reply.EXPLAINED) {
        List<Citation> proved = proof.of(claim.finding(), said.get().words());
        if (proved.isEmpty()) {
          return Optional.empty();
        }
        words.addAll(proved);
      }
    }
    return Optional.of(new Refuted(claim.finding().check(), List.copyOf(words)));
  }

  private List<Integer> numbers(ContestedFinding claim) {
    int first = claims.indexOf(claim) + 1;
    return claim.twice()
        ? List.of(first, claims.size() + controls.size() + again().indexOf(claim) + 1)
        : List.of(first);
  }

  private static Optional<Refutation> on(int number, List<Refutation> answer) {
    return answer.stream().filter(one -> one.claim() == number).findFirst();
  }
}
