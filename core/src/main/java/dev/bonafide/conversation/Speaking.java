package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.Act;
import dev.bonafide.mail.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes replies of answers: where each stands, and in whose place. */
public final class Speaking {
  private final Platform platform;
  private final Cards cards;

  public Speaking(Platform platform, Cards cards) {
    this.platform = platform;
    this.cards = cards;
  }

  /** Something new. */
  public Reply post(Request request, String key, Answer answer, Aim.Where where) {
    return new Reply(key, new Act.Post(laidOut(request, key, answer, where)));
  }

  private Reply change(Request request, String key, String card, Answer answer, Aim.Where where) {
    return new Reply(key, new Act.Edit(card, laidOut(request, card, answer, where)));
  }

  private String laidOut(Request request, String card, Answer answer, Aim.Where where) {
    CaseId id = answer instanceof Answer.Judged judged ? judged.caseId() : null;
    boolean shown = where == Aim.Where.HERE || where == Aim.Where.DIRECT;
    if (where == Aim.Where.HERE && id != null && request.isOf(id)) {
      cards.showHere(id, card);
    } else if (shown && id != null) {
      cards.show(id, card);
    } else if (shown && request.command() instanceof Command.Explain) {
      request.history().ifPresent(history -> cards.show(history.id(), card));
    }
    String leads = where == Aim.Where.WINDOW ? request.card() : id != null && shown ? card : null;
    return platform.layOut(
        answer,
        new Stage(
            request.message(),
            where,
            request.disclosure(),
            request.form(),
            request.beside(),
            id,
            leads));
  }

  List<Reply> replies(Request request, Answer answer) {
    return switch (answer) {
      case Answer.Judged judged -> judged(request, judged);
      case Answer.Told told -> List.of(told(request, told));
      case Answer.Working working ->
          List.of(post(request, request.keys().first(), working, request.where()));
    };
  }

  private List<Reply> judged(Request request, Answer.Judged judged) {
    ReplyKeys keys = request.keys();
    Aim.Where where = request.where();
    String card = request.card();
    if (where == Aim.Where.WINDOW || where == Aim.Where.ALONE || where == Aim.Where.HOME) {
      return List.of(post(request, keys.first(), judged, where));
    }
    if (card != null) {
      return List.of(change(request, keys.second(), card, judged, where));
    }
    if (where == Aim.Where.HERE && request.disclosure() == Disclosure.NONE) {
      return List.of(
          told(request, new Answer.Told(List.of(new Phrases(platform.phrasebook()).say("moved")))),
          post(request, keys.direct(), judged, Aim.Where.DIRECT));
    }
    Optional<String> before =
        platform.showsOnce() && where == Aim.Where.HERE && request.isOf(judged.caseId())
            ? cards.here(judged.caseId())
            : Optional.empty();
    List<Reply> replies = new ArrayList<>();
    replies.add(
        request.isScreen()
            ? change(request, keys.second(), keys.first(), judged, where)
            : post(request, keys.first(), judged, where));
    before
        .filter(one -> !one.equals(keys.first()))
        .ifPresent(older -> replies.add(superseded(keys, older)));
    return replies;
  }

  /** Names nothing of the case: whoever sees it there saw more. */
  private Reply superseded(ReplyKeys keys, String older) {
    String body =
        platform.layOut(Showing.told(new Phrases(platform.phrasebook()).say("further-down")));
    return new Reply(keys.superseding(), new Act.Edit(older, body));
  }

  /** In the acknowledgement's place where there is one; what may quote is for those who may see. */
  private Reply told(Request request, Answer.Told told) {
    ReplyKeys keys = request.keys();
    if (request.isScreen()) {
      return change(request, keys.second(), keys.first(), told, request.where());
    }
    return post(request, keys.first(), told, aside(request));
  }

  private static Aim.Where aside(Request request) {
    boolean quotes =
        request.command() instanceof Command.Explain && request.disclosure() != Disclosure.FULL;
    boolean outside = request.shows() && request.disclosure() == Disclosure.NONE;
    boolean pressed = request.isAimed() && request.where() == Aim.Where.HERE;
    return quotes || pressed || outside ? Aim.Where.ALONE : request.where();
  }

  /** Said to the asker alone, but where something already stands to be said in its place. */
  List<Reply> refused(Request request, Answer.Told told) {
    if (request.isScreen()) {
      return List.of(told(request, told));
    }
    Aim.Where where = request.where() == Aim.Where.HERE ? Aim.Where.ALONE : request.where();
    return List.of(post(request, request.keys().first(), told, where));
  }

  /** Takes what shows an erased case away, and says so to whoever asked in words. */
  List<Reply> erased(Request request, List<String> shown, Answer.Told told) {
    List<Reply> replies = taken(request, shown, told);
    if (request.card() == null && (isToldInWords(request) || replies.isEmpty())) {
      replies.add(told(request, told));
    }
    return replies;
  }

  /**
   * What shows an erased case says that it is erased: in full where that was asked, or once where
   * nobody is told in words, and in few words elsewhere, so that nobody reads the same twice.
   */
  List<Reply> taken(Request request, List<String> shown, Answer.Told told) {
    List<String> all = new ArrayList<>(shown);
    String pressed = request.card();
    if (pressed != null && !all.contains(pressed)) {
      all.add(pressed);
    }
    String inFull =
        pressed == null && !isToldInWords(request) && !all.isEmpty() ? all.getLast() : pressed;
    Answer gone = request.history().<Answer>map(known -> gone(known.id())).orElse(told);
    List<Reply> replies = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      String card = all.get(at);
      Answer said = card.equals(inFull) ? told : gone;
      replies.add(change(request, request.keys().taken(at), card, said, Aim.Where.HERE));
    }
    return replies;
  }

  /** Who asks by an aim at the talk itself, such as by deleting a message, awaits no words. */
  private static boolean isToldInWords(Request request) {
    return !request.isAimed() || request.where() != Aim.Where.HERE;
  }

  private Answer gone(CaseId id) {
    return Showing.told(new Phrases(platform.phrasebook()).say("stood-here", id.number()));
  }
}
