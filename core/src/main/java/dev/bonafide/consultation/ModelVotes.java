package dev.bonafide.consultation;

import java.util.List;
import java.util.stream.Collectors;

/** What several models said, taken together. */
final class ModelVotes {
  private ModelVotes() {}

  /** Who said nothing, and why; empty where all answered. */
  static <T> String silence(List<ModelEnsemble.Voice<T>> voices) {
    return voices.stream()
        .filter(voice -> voice.answer().isEmpty())
        .map(voice -> "the language model " + voice.model() + " " + voice.why().clause())
        .collect(Collectors.joining("; "));
  }

  static <T> Usage usage(List<ModelEnsemble.Voice<T>> voices) {
    return voices.stream().map(ModelEnsemble.Voice::usage).reduce(Usage.NONE, Usage::plus);
  }
}
