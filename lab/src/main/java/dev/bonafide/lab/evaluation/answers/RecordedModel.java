package dev.bonafide.lab.evaluation.answers;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.Map;

/**
 * Says what was once answered to the very same request, and nothing to any other. Costs nothing.
 */
final class RecordedModel implements Model {
  private static final String NAME = "recorded answers";

  private final Map<String, String> answers;

  /**
   * @param answers JSON by the hash of the request
   */
  RecordedModel(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    String answer = answers.get(request.hash());
    return answer == null
        ? new ModelReply.Silent(NoUsableAnswer.DOWN, Usage.NONE)
        : new ModelReply.Said(answer, Usage.NONE);
  }
}
