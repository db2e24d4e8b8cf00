package dev.bonafide.consultation.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was answered lately, so that the same question to the same model is not paid for
 * twice. Only answers that could be read are remembered.
 */
public final class RecentAnswers {
  private final int most;
  private final Map<String, String> answers = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Remembers nothing yet.
   *
   * @param most answers; the one used longest ago goes first
   */
  public RecentAnswers(int most) {
    this.most = most;
  }

  public synchronized Optional<String> find(String model, ModelRequest request) {
    return Optional.ofNullable(answers.get(key(model, request)));
  }

  public synchronized void keep(String model, ModelRequest request, String json) {
    answers.put(key(model, request), json);
    if (answers.size() > most) {
      answers.remove(answers.keySet().iterator().next());
    }
  }

  private static String key(String model, ModelRequest request) {
    return model + '\n' + request.hash();
  }
}
