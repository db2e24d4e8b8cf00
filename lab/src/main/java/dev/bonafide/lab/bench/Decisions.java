package dev.bonafide.lab.bench;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.postgres.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When the bot had decided on each message: the moment at which the end of its receipt is
 * committed, as a trigger in the bot's own database writes it down.
 */
final class Decisions implements AutoCloseable {
  private static final String[] PREPARE = {
    "create unlogged table public.decided (key text, at timestamptz)",
    """
    create function public.note_decided() returns trigger language plpgsql security definer as $$
    begin
      insert into public.decided values (new.key, clock_timestamp());
      return null;
    end $$
    """,
    """
    create constraint trigger decided after update on bonafide.inbound_message
    deferrable initially deferred for each row
    when (new.state = 'DONE' and old.state <> 'DONE') execute function public.note_decided()
    """
  };

  private final Database database;
  private final JdbcClient owner;

  /** Looks into the database that a running bot has. */
  Decisions(Map<String, String> settings) {
    this.database = Databases.lookInto(new Settings(settings));
    this.owner = JdbcClient.create(database.owner());
    for (String statement : PREPARE) {
      owner.sql(statement).update();
    }
  }

  /** How many were decided so far. */
  long count() {
    return owner.sql("select count(*) from public.decided").query(Long.class).single();
  }

  /** When, by the keys of receipts. */
  Map<String, Instant> all() {
    Map<String, Instant> all = new HashMap<>();
    owner
        .sql("select key, at from public.decided")
        .query(
            row -> {
              all.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
            });
    return all;
  }

  @Override
  public void close() {
    database.close();
  }
}
