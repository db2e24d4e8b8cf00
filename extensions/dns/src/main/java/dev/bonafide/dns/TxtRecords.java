package dev.bonafide.dns;

import dev.bonafide.phrasebook.TranslatableText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

/**
 * Asks a resolver for records of type TXT, with Java's own client. It takes answers only from the
 * server that it asked, for the question that it asked, and asks again over TCP where one was cut.
 * Signatures (DNSSEC) are the resolver's to check.
 *
 * @param server such as {@code 127.0.0.1:53}; empty for those of the machine
 * @param within after which no one waits any more
 */
record TxtRecords(String server, Duration within) {
  private static final TranslatableText SLOW = TranslatableText.of("proof.dns-slow");
  private static final TranslatableText FAILED = TranslatableText.of("proof.dns-failed");
  private static final String[] TYPE = {"TXT"};

  /** Records of one name that are looked at. */
  private static final int MOST = 100;

  /** Each try may take twice as long as the one before it. */
  private static final int TRIES = 2;

  private static final int PARTS = 4;

  /** The records of a name, which is a domain's. */
  TxtAnswer of(String name) {
    FutureTask<TxtAnswer> asked = new FutureTask<>(() -> ask(name));
    Thread asking = Thread.ofVirtual().name("dns").start(asked);
    try {
      return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      asking.interrupt();
      return new TxtAnswer.Unknown(SLOW);
    } catch (InterruptedException stopped) {
      asking.interrupt();
      Thread.currentThread().interrupt();
      return new TxtAnswer.Unknown(SLOW);
    } catch (ExecutionException broken) {
      return new TxtAnswer.Unknown(FAILED);
    }
  }

  /**
   * Only attributes are asked for, and Java's DNS client answers them as texts: it looks up no
   * object, and makes none of what a server says.
   */
  @SuppressWarnings("BanJNDI")
  private TxtAnswer ask(String name) {
    try {
      DirContext context = new InitialDirContext(environment());
      try {
        return read(context.getAttributes(name + ".", TYPE));
      } finally {
        context.close();
      }
    } catch (NameNotFoundException none) {
      return new TxtAnswer.None();
    } catch (ServiceUnavailableException failed) {
      return new TxtAnswer.Unknown(FAILED);
    } catch (NamingException unreached) {
      return new TxtAnswer.Unknown(TranslatableText.of("proof.dns-silent"));
    }
  }

  /** JNDI takes its settings in no other form. */
  @SuppressWarnings("JdkObsolete")
  private Hashtable<String, String> environment() {
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    environment.put(Context.PROVIDER_URL, server.isEmpty() ? "dns:" : "dns://" + server);
    environment.put(
        "com.sun.jndi.dns.timeout.initial", Long.toString(within.toMillis() / PARTS + 1));
    environment.put("com.sun.jndi.dns.timeout.retries", Integer.toString(TRIES));
    return environment;
  }

  private static TxtAnswer read(Attributes attributes) throws NamingException {
    Attribute records = attributes.get(TYPE[0]);
    if (records == null) {
      return new TxtAnswer.None();
    }
    List<String> found = new ArrayList<>();
    NamingEnumeration<?> all = records.getAll();
    while (all.hasMore() && found.size() < MOST) {
      found.add(String.valueOf(all.next()));
    }
    return found.isEmpty() ? new TxtAnswer.None() : new TxtAnswer.Found(found);
  }
}
