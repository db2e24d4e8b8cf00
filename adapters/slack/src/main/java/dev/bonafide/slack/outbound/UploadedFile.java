package dev.bonafide.slack.outbound;

import com.slack.api.model.File;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a file whose answer was lost among the bot's own, by the mark in its name; deletes one. */
record UploadedFile(SlackConnection connection, Identity identity) {
  /** Before the id of a file, where the outbox knows messages by their time stamps. */
  static final String PREFIX = "file/";

  private static final Duration CLOCKS_APART = Duration.ofSeconds(60);
  private static final int MOST = 100;
  private static final Set<String> GONE = Set.of("file_not_found", "file_deleted");

  DeliveryLookup seek(Outgoing outgoing) {
    String team = SlackPlace.of(outgoing.address()).team();
    return identity.get(team) instanceof ApiResult.Answered(SlackSelf me)
        ? seek(outgoing, me)
        : new DeliveryLookup.Later(ApiResult.PAUSE, "Slack did not say who the bot is");
  }

  private DeliveryLookup seek(Outgoing outgoing, SlackSelf me) {
    long oldest = outgoing.since().minus(CLOCKS_APART).getEpochSecond();
    var outcome =
        connection.call(
            me.team(),
            slack ->
                slack.filesList(
                    request ->
                        request.user(me.userId()).tsFrom(Long.toString(oldest)).count(MOST)));
    if (!(outcome instanceof ApiResult.Answered(var answer))) {
      return Search.unanswered(outcome);
    }
    String mark = Mark.of(outgoing).inName();
    Optional<String> found = id(answer.getFiles(), mark);
    return found.isPresent()
        ? new DeliveryLookup.Seen(PREFIX + found.get())
        : new DeliveryLookup.Unseen();
  }

  private static Optional<String> id(List<File> files, String mark) {
    return files.stream()
        .filter(file -> file.getName() != null && file.getName().contains(mark))
        .map(File::getId)
        .findFirst();
  }

  /** One that someone else deleted is gone anyway. */
  Delivery delete(String team, String target) {
    ApiResult<String, SlackRefusal> outcome =
        connection
            .call(
                team,
                slack ->
                    slack.filesDelete(request -> request.file(target.substring(PREFIX.length()))))
            .map(_ -> target);
    return outcome instanceof ApiResult.Refused(SlackRefusal(String error, var _))
            && GONE.contains(error)
        ? new Delivery.Delivered(target)
        : SlackCourier.delivery(outcome, name -> name);
  }
}
