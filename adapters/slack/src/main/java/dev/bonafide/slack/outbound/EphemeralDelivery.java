package dev.bonafide.slack.outbound;

import com.slack.api.methods.SlackApiTextResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.card.SlackReply;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/** Shows one person something: in a window, at home, or in a word that only they see. */
record EphemeralDelivery(SlackConnection connection) {
  private static final Duration SOON = Duration.ofMillis(500);
  private static final int PATIENT = 3;

  /** The bot is not there, or they are not: it can still be said to them elsewhere. */
  private static final Set<String> ELSEWHERE =
      Set.of("not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived");

  /** Where the answer was lost it is done again soon: seen once, or no harm. */
  Delivery deliver(Outgoing outgoing, SlackReply body) {
    Delivery delivery =
        switch (body.kind()) {
          case WINDOW -> window(outgoing, body);
          case HOME -> home(team(outgoing), body);
          default -> alone(outgoing, body);
        };
    return delivery instanceof Delivery.Unsure(String why)
        ? new Delivery.Postponed(SOON, why)
        : delivery;
  }

  /**
   * A window that is not there is still being opened, or was closed: in the end no one misses what
   * would have stood in it.
   */
  private Delivery window(Outgoing outgoing, SlackReply body) {
    String team = team(outgoing);
    ApiResult<? extends SlackApiTextResponse, SlackRefusal> outcome =
        connection.call(
            team,
            slack ->
                slack.viewsUpdate(
                    request -> request.externalId(body.to()).viewAsString(content(body))));
    boolean gone =
        outcome instanceof ApiResult.Refused(SlackRefusal(String error, var _))
            && error.equals("not_found");
    if (!gone) {
      return SlackCourier.delivery(outcome, _ -> "");
    }
    return outgoing.attempts() < PATIENT
        ? new Delivery.Postponed(SOON, "the window is not open yet")
        : new Delivery.Delivered("");
  }

  private Delivery home(String team, SlackReply body) {
    return SlackCourier.delivery(
        connection.call(
            team,
            slack ->
                slack.viewsPublish(
                    request -> request.userId(body.to()).viewAsString(content(body)))),
        _ -> "");
  }

  private Delivery alone(Outgoing outgoing, SlackReply body) {
    SlackPlace place = SlackPlace.of(outgoing.address());
    String team = place.team();
    ApiResult<? extends SlackApiTextResponse, SlackRefusal> outcome =
        connection.call(
            team,
            slack ->
                slack.chatPostEphemeral(
                    request ->
                        request
                            .channel(place.channel())
                            .user(body.to())
                            .threadTs(place.ts())
                            .text(body.text())
                            .blocksAsString(body.content() == null ? null : content(body))
                            .parse("none")
                            .linkNames(false)));
    return isElsewhere(outcome) ? direct(team, body) : SlackCourier.delivery(outcome, _ -> "");
  }

  static boolean isElsewhere(ApiResult<?, SlackRefusal> outcome) {
    return outcome instanceof ApiResult.Refused(SlackRefusal(String error, var _))
        && ELSEWHERE.contains(error);
  }

  private Delivery direct(String team, SlackReply body) {
    return SlackCourier.delivery(
        connection.call(team, slack -> slack.chatPostMessage(body.posted(body.to()).build())),
        answer -> answer.getChannel() + "/" + answer.getTs());
  }

  private static String team(Outgoing outgoing) {
    return SlackPlace.of(outgoing.address()).team();
  }

  private static String content(SlackReply body) {
    return Objects.requireNonNull(body.content()).toString();
  }
}
