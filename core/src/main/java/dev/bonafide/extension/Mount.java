package dev.bonafide.extension;

import java.util.Map;
import java.util.Set;

/**
 * A platform's own calls, such as its events. They pass by the page's rules for hosts, origins and
 * tokens: whatever stands here looks at a signature or a ticket of its own before anything else.
 * Where people's browsers come, the rule for hosts holds as well.
 */
public interface Mount {

  /** As written in the request, such as {@code /slack/events}; nothing else is passed on. */
  Set<String> paths();

  /** Whether people's browsers come there, which sign nothing. */
  default boolean isVisited() {
    return false;
  }

  Reply call(Call call);

  /**
   * A call, taken in whole.
   *
   * @param headers by their names in lower case; of several of a name the first
   * @param query the parameters of the address, decoded; of several of a name the first
   * @param body as UTF-8: what is not becomes other bytes, and no signature holds
   */
  public record Call(
      String method,
      String path,
      Map<String, String> headers,
      Map<String, String> query,
      String body) {
    public Call {
      headers = Map.copyOf(headers);
      query = Map.copyOf(query);
    }
  }

  /** What is answered. */
  public record Reply(int status, Map<String, String> headers, String body) {
    public Reply {
      headers = Map.copyOf(headers);
    }
  }
}
