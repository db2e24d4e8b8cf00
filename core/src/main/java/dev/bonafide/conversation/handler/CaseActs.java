package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.AddEvidence;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.HeardEvidence;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Translates what people say in a chat into acts on a case, and the result into words. */
record CaseActs(Platform platform, ActOnCase act, Phrases phrases) {
  /**
   * Takes in what came with a message.
   *
   * @param name of what was typed
   * @param kind null where it is to be told from the content
   * @param words empty where nothing was typed
   */
  Supplier<BotAnswer> add(
      CaseHistory history,
      BotRequest request,
      String name,
      @Nullable ExhibitKind kind,
      String words) {
    return added(prepare(history, request, name, kind, words), List.of());
  }

  /** The same before anything is stored. */
  CaseReply<Submission> prepare(
      CaseHistory history,
      BotRequest request,
      String name,
      @Nullable ExhibitKind kind,
      String words) {
    Submission typed =
        ArrivedTranscript.in(request.message(), phrases)
            .orElseGet(() -> platform.enclosed(request.message()))
            .typed(name, kind, words);
    return act.prepare(
        history,
        request,
        new AddEvidence(typed, one -> HeardEvidence.of(one, platform.listening())));
  }

  /** Stores what was added, and shows the case after it. */
  Supplier<BotAnswer> added(CaseReply<Submission> reply, List<String> first) {
    return reply.said().isEmpty()
        ? () -> AnswerBuilder.told(phrases.say("nothing-added"))
        : act.shown(reply, first, AnswerBuilder.shown(reply.told().warnings()));
  }
}
