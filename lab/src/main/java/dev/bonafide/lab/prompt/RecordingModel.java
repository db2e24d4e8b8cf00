package dev.bonafide.lab.prompt;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model whose last reply is kept as it came. */
final class RecordingModel implements Model {
  private final Model model;
  private @Nullable ModelReply last;

  RecordingModel(Model model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    ModelReply reply = model.ask(request, within);
    last = reply;
    return reply;
  }

  /** Empty where nothing was said. */
  String json() {
    return last instanceof ModelReply.Said said ? said.json() : "";
  }

  /** Why not; empty where something was said, or no one was asked. */
  Optional<NoUsableAnswer> silence() {
    return last instanceof ModelReply.Silent silent ? Optional.of(silent.why()) : Optional.empty();
  }
}
