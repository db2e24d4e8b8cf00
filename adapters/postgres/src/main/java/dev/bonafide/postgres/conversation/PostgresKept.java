package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.postgres.Database;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps small things, a row each. */
public record PostgresKept(Database database) implements TenantStore {
  /** Bytes: no one makes two texts that agree in so many. */
  private static final int FINGERPRINT = 16;

  private static final String GET =
      "select value from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String PUT =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict (tenant, topic, key) do update set value = excluded.value
      """;

  private static final String CLAIM =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict do nothing
      """;

  private static final String ADD =
      """
      insert into tenant_setting (tenant, topic, key, value) values (:tenant, :topic, :key, :value)
      on conflict (tenant, topic, key) do update
      set value = (tenant_setting.value::bigint + excluded.value::bigint)::text
      returning value::bigint
      """;

  private static final String REMOVE =
      "delete from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String REMOVE_BELOW =
      """
      delete from tenant_setting
      where tenant = :tenant and starts_with(topic, :topic) and key = :key
      """;

  private static final String ALL =
      "select key, value from tenant_setting where tenant = :tenant and topic = :topic";

  @Override
  public Optional<String> get(Tenant tenant, String topic, String key) {
    return database.in(tenant, () -> at(GET, tenant, topic, key).query(String.class).optional());
  }

  @Override
  public void put(Tenant tenant, String topic, String key, String value) {
    database.run(tenant, () -> at(PUT, tenant, topic, key).param("value", value).update());
  }

  @Override
  public boolean claim(Tenant tenant, String topic, String key, String value) {
    return database.in(
        tenant, () -> at(CLAIM, tenant, topic, key).param("value", value).update() == 1);
  }

  @Override
  public long add(Tenant tenant, String topic, String key, long count) {
    return database.in(
        tenant,
        () ->
            at(ADD, tenant, topic, key)
                .param("value", Long.toString(count))
                .query(Long.class)
                .single());
  }

  @Override
  public String fingerprint(Tenant tenant, String words) {
    byte[] digest = database.in(tenant, () -> database.words(tenant).digest(words));
    return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
  }

  @Override
  public void remove(Tenant tenant, String topic, String key) {
    database.run(tenant, () -> at(REMOVE, tenant, topic, key).update());
  }

  @Override
  public void removeBelow(Tenant tenant, String topics, String key) {
    database.run(tenant, () -> at(REMOVE_BELOW, tenant, topics, key).update());
  }

  @Override
  public Map<String, String> all(Tenant tenant, String topic) {
    Map<String, String> all = new TreeMap<>();
    database
        .in(tenant, () -> entries(tenant, topic))
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }

  private List<Map.Entry<String, String>> entries(Tenant tenant, String topic) {
    return database
        .about(tenant, ALL)
        .param("topic", topic)
        .query((row, _) -> Map.entry(row.getString("key"), row.getString("value")))
        .list();
  }

  private JdbcClient.StatementSpec at(String statement, Tenant tenant, String topic, String key) {
    return database.about(tenant, statement).param("topic", topic).param("key", key);
  }
}
