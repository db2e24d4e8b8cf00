package dev.bonafide.prompt;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.Reply;
import dev.bonafide.consultation.Silence;
import dev.bonafide.consultation.request.Request;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model whose last reply is kept as it came. */
final class Overheard implements Model {
  private final Model model;
  private @Nullable Reply last;

  Overheard(Model model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Reply ask(Request request, Duration within) {
    Reply reply = model.ask(request, within);
    last = reply;
    return reply;
  }

  /** Empty where nothing was said. */
  String json() {
    return last instanceof Reply.Said said ? said.json() : "";
  }

  /** Why not; empty where something was said, or nobody was asked. */
  Optional<Silence> silence() {
    return last instanceof Reply.Silent silent ? Optional.of(silent.why()) : Optional.empty();
  }
}
