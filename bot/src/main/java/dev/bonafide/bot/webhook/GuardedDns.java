package dev.bonafide.bot.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks names up, and refuses those that lead where no one may be called. The connection is made to
 * the very addresses that were looked at: a name that changes in between changes nothing.
 */
record GuardedDns(Dns names, WebhookSettings settings) implements Dns {
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> found = names.lookup(host);
    if (!found.stream().allMatch(settings::allows)) {
      throw new InsideAddress();
    }
    return found;
  }
}
