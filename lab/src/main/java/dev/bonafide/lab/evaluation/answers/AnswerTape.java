package dev.bonafide.lab.evaluation.answers;

import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to a model while cases are screened, by several threads at a time. */
public final class AnswerTape {
  private final Map<String, String> said = new ConcurrentHashMap<>();

  /** The same model, overheard. */
  public Model over(Model model) {
    return new Overheard(model);
  }

  private final class Overheard implements Model {
    private final Model model;

    Overheard(Model model) {
      this.model = model;
    }

    @Override
    public String name() {
      return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      ModelReply reply = model.ask(request, within);
      if (reply instanceof ModelReply.Said answer) {
        said.put(request.hash(), answer.json());
      }
      return reply;
    }
  }

  /** What was answered about a case; nothing for what no one answered. */
  public List<RecordedAnswer> of(String id, Consulted consulted, AnsweredBy by, LocalDate on) {
    List<RecordedAnswer> answers = new ArrayList<>();
    for (int at = 0; at < consulted.requests().size(); at++) {
      String request = consulted.requests().get(at);
      String json = said.get(request);
      if (json != null) {
        AnswerTurn turn = at == 0 ? AnswerTurn.FIRST : AnswerTurn.SECOND;
        answers.add(
            new RecordedAnswer(
                id, turn, request, consulted.book(), by, consulted.model(), on, json));
      }
    }
    return answers;
  }
}
