package dev.bonafide.slack.agent;

import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.SlackReply;

/**
 * Shows the steps of a screening in the message whose place its card takes. The message is changed,
 * not streamed: a stream of Slack's begins without the mark by which a message is found again when
 * the answer to posting it was lost, and ends by itself when a model is silent for minutes.
 */
record ShownSteps(AgentCalls calls) {

  /**
   * Shows one, in the Messages tab alone: where others read along, a second reading would tell them
   * that something was found.
   *
   * @param message channel and time stamp; empty where it is not known
   */
  void show(SlackPlace place, String message, SlackReply reply) {
    int slash = message.indexOf('/');
    if (slash < 0 || !place.isDirect()) {
      return;
    }
    calls.make(
        place.team(),
        "the steps of a screening",
        slack ->
            slack.chatUpdate(
                reply.changing(message.substring(0, slash), message.substring(slash + 1))));
  }
}
