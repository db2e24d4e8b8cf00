package dev.bonafide.slack.outbound;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.card.SlackReply;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a file into a conversation: an address for it, its bytes, and then the word that shows it.
 * Only that word is seen by people; what comes before it is forgotten by Slack, and so may be done
 * any number of times.
 */
record FileDelivery(SlackConnection connection) {

  /** Attempts after which a file that does not get there is no longer waited for. */
  private static final int TRIED = 2;

  /** How it ended. */
  sealed interface Attempt {}

  record Ended(Delivery delivery) implements Attempt {}

  /** Slack takes no such file here, or none now: that may still be said in words. */
  record NotTaken() implements Attempt {}

  /** Where the bot may not write, the person who asked gets it as a direct message. */
  Attempt deliver(Outgoing outgoing, SlackReply body, SlackReply.SlackFile file) {
    String to = body.to();
    if (body.kind() == SlackReply.Kind.DIRECT) {
      return directly(outgoing, file, Objects.requireNonNull(to));
    }
    SlackPlace place = SlackPlace.of(outgoing.address());
    ApiResult<String, SlackRefusal> outcome = upload(outgoing, file, place.channel(), place.ts());
    return EphemeralDelivery.isElsewhere(outcome) && to != null
        ? directly(outgoing, file, to)
        : attempt(outgoing, outcome);
  }

  private Attempt directly(Outgoing outgoing, SlackReply.SlackFile file, String to) {
    String team = SlackPlace.of(outgoing.address()).team();
    ApiResult<String, SlackRefusal> channel = new Search(connection).talk(team, to);
    return channel instanceof ApiResult.Answered(String id)
        ? attempt(outgoing, upload(outgoing, file, id, null))
        : attempt(outgoing, channel.repeatable(ApiResult.SOON));
  }

  /** Where no one saw a file, and none will come soon, the talk does not wait for it. */
  private static Attempt attempt(Outgoing outgoing, ApiResult<String, SlackRefusal> outcome) {
    boolean givenUp = outcome instanceof ApiResult.Away<?, ?> && outgoing.attempts() >= TRIED;
    return givenUp || outcome instanceof ApiResult.Refused<?, ?>
        ? new NotTaken()
        : new Ended(SlackCourier.delivery(outcome, id -> UploadedFile.PREFIX + id));
  }

  private ApiResult<String, SlackRefusal> upload(
      Outgoing outgoing, SlackReply.SlackFile file, String channel, @Nullable String thread) {
    String team = SlackPlace.of(outgoing.address()).team();
    byte[] bytes = file.bytes();
    var address =
        connection.call(
            team,
            slack ->
                slack.filesGetUploadURLExternal(
                    request ->
                        request
                            .filename(file.marked(Mark.of(outgoing).inName()))
                            .length(bytes.length)));
    if (!(address instanceof ApiResult.Answered(var given))) {
      // A lost answer of what no one sees is as good as none.
      return address.map(_ -> "").repeatable(ApiResult.SOON);
    }
    ApiResult<Integer, SlackRefusal> brought =
        connection.upload().bring(bytes, given.getUploadUrl());
    if (!(brought instanceof ApiResult.Answered(var _))) {
      return brought.map(_ -> "");
    }
    FileDetails details = FileDetails.builder().id(given.getFileId()).title(file.name()).build();
    return connection
        .call(
            team,
            slack ->
                slack.filesCompleteUploadExternal(
                    request ->
                        request
                            .files(List.of(details))
                            .channelId(channel)
                            .threadTs(thread)
                            .initialComment(file.comment())))
        .map(_ -> given.getFileId());
  }
}
