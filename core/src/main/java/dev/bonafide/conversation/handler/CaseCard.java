package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.evidence.WayBack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stored case as it is shown: its verdict, and what holds of the whole case beside it. */
final class CaseCard {
  /** Characters of what the person being screened says that stand on a card. */
  private static final int SHOWN = 120;

  private final AnswerBuilder answerBuilder;
  private final Phrases phrases;

  CaseCard(AnswerBuilder answerBuilder) {
    this.answerBuilder = answerBuilder;
    this.phrases = answerBuilder.phrases();
  }

  /**
   * The case as it stands.
   *
   * @param news what the request changed
   * @param warnings what may name someone
   */
  BotAnswer.Judged of(
      CaseId id, CaseState state, Judgement judgement, List<String> news, List<String> warnings) {
    return of(id, state, judgement, news, List.of(), warnings);
  }

  /**
   * The same, with more to say of it.
   *
   * @param plain what comes first of what names no one
   */
  BotAnswer.Judged of(
      CaseId id,
      CaseState state,
      Judgement judgement,
      List<String> news,
      List<String> plain,
      List<String> warnings) {
    List<String> standing = Stream.concat(plain.stream(), standing(state)).toList();
    return marked(
        state, answerBuilder.judged(id, judgement, news, standing, beside(state, warnings)));
  }

  private static BotAnswer.Judged marked(CaseState state, BotAnswer.Judged judged) {
    BotAnswer.Judged told = judged.with(WayBack.of(state)).concluded(state.concluded());
    BotAnswer.Judged revised = state.isRevised() ? told.asRevised() : told;
    return state.isOutdated() ? revised.ofOlderWords() : revised;
  }

  /** What holds of the whole case, beside its verdict. */
  private Stream<String> standing(CaseState state) {
    return Stream.of(
            state.source().filter(_ -> state.isOutdated()).map(phrases::outdated),
            state.concluded().map(said -> phrases.outcome(said.conclusion())))
        .flatMap(Optional::stream);
  }

  /** What the person being screened said last to it, in short, before warnings. */
  private List<String> beside(CaseState state, List<String> warnings) {
    return Stream.of(
            state.appeals().stream()
                .skip(Math.max(0, state.appeals().size() - 1L))
                .map(last -> phrases.replied(last, SHOWN)),
            state.proofs().stream().map(phrases.proofs()::brief),
            warnings.stream())
        .flatMap(some -> some)
        .toList();
  }
}
