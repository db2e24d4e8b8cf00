package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the beginnings of conversations of frauds. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CutTalkTest {
  private static final List<CorpusTalk> FRAUDS =
      CorpusTalk.all().stream().filter(CorpusTalk::isFraud).toList();

  /** What is noted, and not enough to flag, is none. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_beginning_of_a_fraud_is_never_an_all_clear(int messages) {
    assertThat(FRAUDS).hasSizeGreaterThan(100);
    assertThat(FRAUDS.stream().map(talk -> talk.upTo(messages)).filter(CutTalkTest::isCleared))
        .isEmpty();
  }

  private static boolean isCleared(CorpusTalk talk) {
    CaseFile read =
        new CopiedTalk(talk, CopiedLayout.SLACK, Arrival.CODE_BLOCK, talk.kind(), talk.subject())
            .read();
    Assessment assessment = Shipped.ENGINE.examine(read).assessment();
    return assessment.verdict() instanceof Verdict.NoRedFlags && assessment.findings().isEmpty();
  }
}
