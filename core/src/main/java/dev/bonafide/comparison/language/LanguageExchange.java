package dev.bonafide.comparison.language;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;

/**
 * One request for a claimed language and what became of it.
 *
 * @param hears whether the transcript shows words of the language, or could not miss them
 * @param again whether it had been asked for before
 */
record LanguageExchange(Exchange exchange, LanguageRequest request, boolean hears, boolean again) {
  private static final PropertyFile SAYINGS =
      PropertyFile.beside(LanguageExchange.class, "sayings");

  private static final PhraseSet AS_WRITTEN =
      PhraseSet.of(SAYINGS.lines("language-exchange-as-written"));

  private static final PhraseSet INSISTS = PhraseSet.of(SAYINGS.lines("language-exchange-insists"));

  Citation asking() {
    return exchange.request().cite(request.where());
  }

  Look look(WrittenLevels written) {
    List<LanguageReply> replies = replies();
    if (replies.isEmpty()) {
      return new Look.Blind("the conversation ends with the request to speak it");
    }
    if (isAnswered(replies)) {
      return new Look.Nothing();
    }
    if (replies.getFirst().says(RefusalWords.OTHER_VARIETY)) {
      return new Look.Blind("they were asked for another variety of the language");
    }
    if (limitsAsWritten(written, replies.getFirst())) {
      return new Look.Blind("they claimed only basic knowledge");
    }
    if (isPraised()) {
      return new Look.Nothing();
    }
    LanguageReply telling = telling(replies);
    return telling
        .refused()
        .map(words -> seen(telling, words))
        .orElseGet(() -> withoutRefusal(telling));
  }

  private List<LanguageReply> replies() {
    List<LanguageReply> replies = new ArrayList<>();
    for (DialogueTurn turn : exchange.replies()) {
      replies.add(LanguageReply.of(turn, request.language(), again || !replies.isEmpty()));
    }
    return replies;
  }

  /** A late answer counts once the other side has gone on after it. */
  private boolean isAnswered(List<LanguageReply> replies) {
    boolean refused = false;
    for (int at = 0; at < replies.size(); at++) {
      LanguageReply reply = replies.get(at);
      boolean first = reply.answersFirst() && !refused;
      if (reply.answer() != null && (first || exchange.followed(at))) {
        return true;
      }
      refused |= reply.refusal() != null;
    }
    return false;
  }

  /**
   * The first reply, or the second where the first only asks back, or where it could not be heard
   * and the other side insists.
   */
  private LanguageReply telling(List<LanguageReply> replies) {
    LanguageReply first = replies.getFirst();
    if (first.refusal() != null || !first.asksBack() || replies.size() == 1) {
      return first;
    }
    boolean insists = !exchange.nexts().isEmpty() && says(exchange.nexts().getFirst(), INSISTS);
    return first.unheard() && !insists ? first : replies.get(1);
  }

  /** The other side, who heard it, says how well they speak it. */
  private boolean isPraised() {
    PhraseSet praise = RefusalWords.of(request.language()).praise();
    return exchange.nexts().stream().anyMatch(next -> says(next, praise));
  }

  private static boolean says(DialogueTurn turn, PhraseSet sayings) {
    return turn.utterances().stream().anyMatch(u -> sayings.standIn(turn.words(u)));
  }

  private Look withoutRefusal(LanguageReply reply) {
    if (request.manner() == LanguageRequest.Manner.WHETHER) {
      return new Look.Nothing();
    }
    if (reply.unheard() && reply.english() == null) {
      return new Look.Blind("the transcript does not have the answer");
    }
    if (!hears) {
      return new Look.Blind(
          "the transcript shows no word of the language, and may not be able to recognize it");
    }
    if (reply.english() != null) {
      return seen(reply, reply.english());
    }
    return reply.saysNothing()
        ? seen(reply, reply.turn().utterances().getFirst())
        : new Look.Blind("the answer is too short to identify its language");
  }

  private Look seen(LanguageReply reply, Utterance words) {
    return new Look.Seen(List.of(asking(), reply.turn().cite(words)));
  }

  /** Both the reply and the résumé say that the claim was a small one. */
  private boolean limitsAsWritten(WrittenLevels written, LanguageReply reply) {
    return reply.says(AS_WRITTEN) && written.limit(request.language());
  }
}
