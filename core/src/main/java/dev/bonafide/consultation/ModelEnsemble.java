package dev.bonafide.consultation;

import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.RecentAnswers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The models that are asked, side by side. */
record ModelEnsemble(List<Model> models, RecentAnswers answers) {
  ModelEnsemble {
    models = List.copyOf(models);
  }

  /**
   * What one model said.
   *
   * @param answer empty where nothing can be read
   * @param why why not; meaningless where there is an answer
   */
  record Voice<T>(String model, Optional<T> answer, NoUsableAnswer why, Usage usage) {}

  /** Listeners: one is told of what is sent, the other may stop it. */
  private record Attending(SentRequests sent, ScreeningProgress progress) {}

  int size() {
    return models.size();
  }

  String names() {
    return models.stream().map(Model::name).collect(Collectors.joining(", "));
  }

  /** Asks all of them, and waits for the last. */
  <T> List<Voice<T>> ask(
      ModelRequest request, Duration within, Function<String, Optional<T>> reader) {
    Attending attending = new Attending(SentRequests.current(), ScreeningProgress.current());
    if (models.size() == 1) {
      return List.of(ask(models.getFirst(), request, within, reader, attending));
    }
    List<Future<Voice<T>>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Model model : models) {
        asked.add(threads.submit(() -> ask(model, request, within, reader, attending)));
      }
    }
    return asked.stream().map(Future::resultNow).toList();
  }

  private <T> Voice<T> ask(
      Model model,
      ModelRequest request,
      Duration within,
      Function<String, Optional<T>> reader,
      Attending attending) {
    Optional<T> known = answers.find(model.name(), request).flatMap(reader);
    if (known.isPresent()) {
      return new Voice<>(model.name(), known, NoUsableAnswer.MALFORMED, Usage.NONE);
    }
    SentRequest leaving = SentRequest.of(model, request);
    ModelReply reply =
        attending.progress().asked(() -> reply(model, request, within, leaving, attending.sent()));
    if (reply.usage().calls() > 0) {
      attending.sent().add(leaving);
    }
    return switch (reply) {
      case ModelReply.Silent silent ->
          new Voice<>(model.name(), Optional.empty(), silent.why(), silent.usage());
      case ModelReply.Said said -> {
        Optional<T> answer =
            said.json().length() > AnswerReader.LONGEST
                ? Optional.empty()
                : reader.apply(said.json());
        answer.ifPresent(_ -> answers.keep(model.name(), request, said.json()));
        yield new Voice<>(model.name(), answer, NoUsableAnswer.MALFORMED, said.usage());
      }
    };
  }

  /** What cannot be noted does not leave, and costs the case no verdict. */
  private static boolean isAnnounced(SentRequest leaving, SentRequests sent) {
    try {
      sent.announce(leaving);
      return true;
    } catch (RuntimeException notNoted) {
      return false;
    }
  }

  /** A model's mistake must not cost the case its verdict; no one knows whether anything left. */
  private static ModelReply reply(
      Model model, ModelRequest request, Duration within, SentRequest leaving, SentRequests sent) {
    if (!isAnnounced(leaving, sent)) {
      return new ModelReply.Silent(NoUsableAnswer.DOWN, Usage.NONE);
    }
    try {
      return sent.during(() -> model.ask(request, within));
    } catch (RuntimeException mistake) {
      return new ModelReply.Silent(NoUsableAnswer.DOWN, new Usage(1, 0, 0));
    }
  }
}
