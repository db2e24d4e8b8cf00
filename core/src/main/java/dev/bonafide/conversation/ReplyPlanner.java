package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes replies of answers: where each stands, and in whose place. */
public final class ReplyPlanner {
  private final Platform platform;
  private final Cards cards;
  private final ReplyWriter writer;

  public ReplyPlanner(Platform platform, Cards cards) {
    this.platform = platform;
    this.cards = cards;
    this.writer = new ReplyWriter(platform, cards);
  }

  /** Something new. */
  public OutboundReply post(
      BotRequest request, String key, BotAnswer answer, InteractionTarget.Where where) {
    return writer.post(request, key, answer, where);
  }

  public List<OutboundReply> replies(BotRequest request, BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Judged judged when request.isPressedOnCard() -> pressed(request, judged);
      case BotAnswer.Judged judged when request.isSaidOfCard() -> saidOfCard(request, judged);
      case BotAnswer.Judged judged -> answered(request, judged, judged(request, judged.withNews()));
      case BotAnswer.Told told -> told(request, told);
      case BotAnswer.Exported exported -> List.of(handed(request, exported));
      case BotAnswer.Working working ->
          List.of(post(request, request.keys().first(), working, request.where()));
    };
  }

  /** Below a verdict, for the same eyes, what was asked with the request is answered. */
  private List<OutboundReply> answered(
      BotRequest request, BotAnswer.Judged judged, List<OutboundReply> replies) {
    if (judged.answered().isEmpty()) {
      return replies;
    }
    InteractionTarget.Where where =
        isKeptFrom(request, judged) ? InteractionTarget.Where.DIRECT : request.where();
    BotAnswer.Told told = new BotAnswer.Told(judged.answered()).of(judged);
    List<OutboundReply> all = new ArrayList<>(replies);
    all.add(post(request, request.keys().answer(), told, where));
    return all;
  }

  /** The card is brought up to date in its place, and only the one who pressed is told of it. */
  private List<OutboundReply> pressed(BotRequest request, BotAnswer.Judged judged) {
    List<OutboundReply> replies = new ArrayList<>(judged(request, judged));
    if (!judged.news().isEmpty()) {
      String line = String.join(" ", judged.news());
      replies.add(
          post(
              request,
              request.keys().first(),
              AnswerBuilder.told(line),
              InteractionTarget.Where.ALONE));
    }
    return replies;
  }

  /** One line where it was said; the card that stands there is brought up to date in its place. */
  private List<OutboundReply> saidOfCard(BotRequest request, BotAnswer.Judged judged) {
    BotAnswer.Told told = new BotAnswer.Told(judged.news());
    List<OutboundReply> replies = new ArrayList<>(told(request, told));
    if (request.isOf(judged.caseId())) {
      cards
          .here(judged.caseId())
          .map(card -> update(request, card, judged))
          .ifPresent(replies::add);
    }
    return replies;
  }

  private OutboundReply update(BotRequest request, String card, BotAnswer.Judged judged) {
    return writer.change(
        request, request.keys().second(), card, judged, InteractionTarget.Where.HERE);
  }

  private List<OutboundReply> judged(BotRequest request, BotAnswer.Judged judged) {
    ReplyKeys keys = request.keys();
    InteractionTarget.Where where = request.where();
    String card = request.card();
    if (request.command() instanceof Command.PostHere) {
      return postedHere(request, judged);
    }
    if (where == InteractionTarget.Where.WINDOW
        || where == InteractionTarget.Where.ALONE
        || where == InteractionTarget.Where.HOME) {
      return List.of(post(request, keys.first(), judged, where));
    }
    if (card != null) {
      return List.of(writer.change(request, keys.second(), card, judged, where));
    }
    Optional<String> before =
        platform.showsOnce()
                && where == InteractionTarget.Where.HERE
                && request.isOf(judged.caseId())
            ? cards.here(judged.caseId())
            : Optional.empty();
    if (isKeptFrom(request, judged)) {
      return apart(request, judged, before);
    }
    List<OutboundReply> replies = new ArrayList<>();
    replies.add(
        request.isScreen()
            ? writer.change(request, keys.second(), keys.first(), judged, where)
            : post(request, keys.first(), judged, where));
    before
        .filter(one -> !one.equals(keys.first()))
        .ifPresent(older -> replies.add(superseded(keys, older)));
    return replies;
  }

  /** Whether an answer would stand before others than those who may read all of it. */
  private boolean isKeptFrom(BotRequest request, BotAnswer answer) {
    return platform.tellsAlone()
        && request.where() == InteractionTarget.Where.HERE
        && request.crowd(answer).disclosure() != Disclosure.FULL;
  }

  /** To the asker alone; a card that stands there already is brought up to date, without names. */
  private List<OutboundReply> apart(
      BotRequest request, BotAnswer.Judged judged, Optional<String> standing) {
    ReplyKeys keys = request.keys();
    List<OutboundReply> replies = new ArrayList<>();
    replies.add(moved(request));
    replies.add(alone(request, keys.direct(), judged));
    standing.ifPresent(
        card ->
            replies.add(
                writer.change(
                    request, keys.superseding(), card, judged, InteractionTarget.Where.HERE)));
    return replies;
  }

  /** What everyone there sees instead: it gives nothing away. */
  private OutboundReply moved(BotRequest request) {
    BotAnswer moved = AnswerBuilder.told(phrases().say("moved"));
    ReplyKeys keys = request.keys();
    return request.isScreen()
        ? writer.change(request, keys.second(), keys.first(), moved, request.where())
        : post(request, keys.first(), moved, InteractionTarget.Where.ALONE);
  }

  /** To the asker alone, with why. */
  public OutboundReply alone(BotRequest request, String key, BotAnswer.Judged judged) {
    return post(
        request,
        key,
        judged.under(phrases().kept("only-you", request.crowd(judged))),
        InteractionTarget.Where.DIRECT);
  }

  /** As someone who had it alone wants; a card that stands there is brought up to date instead. */
  private List<OutboundReply> postedHere(BotRequest request, BotAnswer.Judged judged) {
    ReplyKeys keys = request.keys();
    boolean theirs = request.isByOneOfItsReviewers();
    Crowd crowd = request.crowd(judged);
    if (!theirs || crowd.disclosure() == Disclosure.NONE) {
      String why = theirs ? phrases().kept("not-posted", crowd) : phrases().say("reviewers-only");
      return List.of(
          post(request, keys.first(), AnswerBuilder.told(why), InteractionTarget.Where.ALONE));
    }
    return List.of(
        cards
            .here(judged.caseId())
            .map(card -> writer.change(request, keys.second(), card, judged, request.where()))
            .orElseGet(() -> post(request, keys.first(), judged, request.where())));
  }

  /**
   * Says something, and brings what else shows a case up to date in its place, for the same eyes.
   * Platforms do not tell about that, so a line below does.
   *
   * @param said what answers the request
   * @param line empty where that tells it
   */
  public List<OutboundReply> upToDate(
      BotRequest request, BotAnswer.Judged judged, BotAnswer said, String line) {
    Optional<String> before = cards.here(judged.caseId());
    List<OutboundReply> replies = new ArrayList<>(replies(request, said));
    boolean isMoved = !before.equals(cards.here(judged.caseId()));
    ReplyKeys keys = request.keys();
    InteractionTarget.Where below = null;
    List<String> shown = cards.of(judged.caseId());
    for (String card : shown) {
      boolean isHere = before.filter(card::equals).isPresent();
      if (!(isHere ? !isMoved || !line.isEmpty() : isDirect(card, shown, before))
          || replies.stream().anyMatch(one -> one.isOn(card))) {
        continue;
      }
      InteractionTarget.Where where =
          isHere ? InteractionTarget.Where.HERE : InteractionTarget.Where.DIRECT;
      replies.add(
          isHere && isMoved
              ? superseded(keys, card)
              : writer.change(
                  isHere ? seenThere(request, judged) : request.showing(),
                  keys.taken(replies.size()),
                  card,
                  judged,
                  where));
      below = isHere || below == null ? where : below;
    }
    if (below != null && !line.isEmpty() && mayBeSaid(request, judged, below)) {
      replies.add(post(request, keys.below(), AnswerBuilder.told(line), below));
    }
    return replies;
  }

  /** In another conversation than the request's no one is known who reads along. */
  private static BotRequest seenThere(BotRequest request, BotAnswer.Judged judged) {
    BotRequest shown = request.showing();
    return request.isOf(judged.caseId()) ? shown : shown.before(Onlookers.of(Crowd.UNKNOWN));
  }

  /** Whether a reply showed it to one person alone. */
  private static boolean isDirect(String card, List<String> shown, Optional<String> here) {
    return ReplyKeys.isDirect(card) || (here.isEmpty() && card.equals(shown.getFirst()));
  }

  private static boolean mayBeSaid(
      BotRequest request, BotAnswer.Judged judged, InteractionTarget.Where where) {
    return where == InteractionTarget.Where.DIRECT
        || (request.isOf(judged.caseId()) && request.crowd(judged).disclosure() != Disclosure.NONE);
  }

  /** Names nothing of the case: people who see it there saw more. */
  private OutboundReply superseded(ReplyKeys keys, String older) {
    String body = platform.layOut(AnswerBuilder.told(phrases().say("further-down")));
    return new OutboundReply(keys.superseding(), new ReplyAction.Edit(older, body));
  }

  /** Where others than the team read along, to the asker alone. */
  private OutboundReply handed(BotRequest request, BotAnswer.Exported exported) {
    InteractionTarget.Where where =
        isKeptFrom(request, exported) ? InteractionTarget.Where.DIRECT : request.where();
    return post(request, request.keys().first(), exported, where);
  }

  /** In the acknowledgement's place where there is one; what may name someone stands apart. */
  private List<OutboundReply> told(BotRequest request, BotAnswer.Told told) {
    ReplyKeys keys = request.keys();
    boolean isList = !told.people().isEmpty();
    if (request.isScreen() && isKeptFrom(request, told)) {
      String key = isList ? keys.list() : keys.direct();
      return List.of(moved(request), post(request, key, told, InteractionTarget.Where.DIRECT));
    }
    return List.of(
        request.isScreen()
            ? inPlace(request, isList ? keys.list() : keys.second(), told)
            : said(request, told));
  }

  private OutboundReply inPlace(BotRequest request, String key, BotAnswer.Told told) {
    return writer.change(request, key, request.keys().first(), told, request.where());
  }

  private OutboundReply said(BotRequest request, BotAnswer.Told told) {
    return post(request, request.keys().first(), told, aside(request, told));
  }

  private InteractionTarget.Where aside(BotRequest request, BotAnswer.Told told) {
    boolean outside =
        request.shows()
            && !(request.command() instanceof Command.Unclear)
            && isKeptFrom(request, told);
    boolean pressed = request.isAimed() && request.where() == InteractionTarget.Where.HERE;
    return pressed || outside ? InteractionTarget.Where.ALONE : request.where();
  }

  /** Said to the asker alone, but where something already stands to be said in its place. */
  public List<OutboundReply> refused(BotRequest request, BotAnswer.Told told) {
    if (request.isScreen()) {
      return List.of(inPlace(request, request.keys().second(), told));
    }
    InteractionTarget.Where where =
        request.where() == InteractionTarget.Where.HERE
            ? InteractionTarget.Where.ALONE
            : request.where();
    return List.of(post(request, request.keys().first(), told, where));
  }

  /** Removes what shows an erased case, and says so to a person who asked in words. */
  public List<OutboundReply> erased(BotRequest request, List<String> shown, BotAnswer.Told told) {
    List<OutboundReply> replies = taken(request, shown, told);
    if (request.card() == null && (isToldInWords(request) || replies.isEmpty())) {
      replies.add(said(request, told));
    }
    return replies;
  }

  /**
   * What shows an erased case says that it is erased: in full where that was asked, or once where
   * no one is told in words, and in few words elsewhere, so that no one reads the same twice.
   */
  public List<OutboundReply> taken(BotRequest request, List<String> shown, BotAnswer.Told told) {
    List<String> all = new ArrayList<>(shown);
    String pressed = request.card();
    if (pressed != null && !all.contains(pressed)) {
      all.add(pressed);
    }
    String inFull =
        pressed == null && !isToldInWords(request) && !all.isEmpty() ? all.getLast() : pressed;
    BotAnswer gone = request.history().<BotAnswer>map(known -> gone(known.id())).orElse(told);
    List<OutboundReply> replies = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      String card = all.get(at);
      BotAnswer said = card.equals(inFull) ? told : gone;
      replies.add(
          writer.change(
              request, request.keys().taken(at), card, said, InteractionTarget.Where.HERE));
    }
    return replies;
  }

  /** Who asks by an aim at the talk itself, such as by deleting a message, awaits no words. */
  private static boolean isToldInWords(BotRequest request) {
    return !request.isAimed() || request.where() != InteractionTarget.Where.HERE;
  }

  /** What is said there. */
  public Phrases phrases() {
    return new Phrases(platform.phrasebook());
  }

  private BotAnswer gone(CaseId id) {
    return AnswerBuilder.told(phrases().say("stood-here", id.number()));
  }
}
