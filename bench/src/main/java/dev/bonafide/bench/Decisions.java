package dev.bonafide.bench;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.postgres.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * When the bot had decided on each message: the moment at which the end of its receipt is
 * committed, as a trigger in the bot's own database writes it down.
 */
final class Decisions implements AutoCloseable {
  private static final String[] PREPARE = {
    "create unlogged table decided (key text, at timestamptz)",
    """
    create function note_decided() returns trigger language plpgsql as $$
    begin
      insert into decided values (new.key, clock_timestamp());
      return null;
    end $$
    """,
    """
    create constraint trigger decided after update on receipt
    deferrable initially deferred for each row
    when (new.state = 'DONE' and old.state <> 'DONE') execute function note_decided()
    """
  };

  private final Database database;

  /** Looks into the database that a running bot has. */
  Decisions(Map<String, String> settings) {
    this.database = Databases.lookInto(new Settings(settings));
    for (String statement : PREPARE) {
      database.sql().sql(statement).update();
    }
  }

  /** How many were decided so far. */
  long count() {
    return database.sql().sql("select count(*) from decided").query(Long.class).single();
  }

  /** When, by the keys of receipts. */
  Map<String, Instant> all() {
    Map<String, Instant> all = new HashMap<>();
    database
        .sql()
        .sql("select key, at from decided")
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
