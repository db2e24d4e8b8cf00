package dev.bonafide.bot.serve;

import dev.bonafide.bot.secret.Seal;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.slack.api.Installations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the tokens of workspaces in the database, sealed; what no key opens is as if not there. */
record SlackInstallations(PostgresInstallations rows, Seal seal) implements Installations {
  @Override
  public Optional<Installations.Installation> of(String team) {
    Tenant tenant = Installations.Installation.tenant(team);
    return rows.sealed(tenant)
        .flatMap(bytes -> seal.open(bytes, tenant.id()))
        .map(bytes -> read(team, bytes));
  }

  @Override
  public void keep(Installations.Installation installation) {
    Tenant tenant = Installations.Installation.tenant(installation.team());
    rows.keep(tenant, seal.close(written(installation), tenant.id()), installation.at());
  }

  @Override
  public void purge(String team, Instant installedBefore) {
    boolean _ = rows.purge(Installations.Installation.tenant(team), installedBefore);
  }

  private static byte[] written(Installations.Installation installation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(installation.token());
      out.writeUTF(installation.refresh() == null ? "" : installation.refresh());
      out.writeLong(installation.expires() == null ? 0 : installation.expires().toEpochMilli());
      out.writeLong(installation.at().toEpochMilli());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Installations.Installation read(String team, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String token = in.readUTF();
      String refresh = in.readUTF();
      long expires = in.readLong();
      Instant at = Instant.ofEpochMilli(in.readLong());
      return new Installations.Installation(
          team, token, refresh.isEmpty() ? null : refresh, expiry(expires), at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Instant expiry(long millis) {
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
