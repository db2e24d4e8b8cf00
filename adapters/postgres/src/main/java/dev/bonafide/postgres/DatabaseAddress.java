package dev.bonafide.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database and how to get in.
 *
 * @param url as the driver takes it
 * @param shown what people may be shown of the address: no names, no passwords
 */
record DatabaseAddress(String url, @Nullable String user, @Nullable String password, String shown) {
  private static final String DRIVERS = "jdbc:";
  private static final String WANTED =
      "the database's address should look like postgresql://host:5432/name";

  /**
   * Reads an address, as {@code postgresql://user:password@host:5432/name} or as the driver takes
   * it. A user and password that are given beside it go before those in it.
   *
   * @throws Unusable if it is none
   */
  static DatabaseAddress of(String address, @Nullable String user, @Nullable String password) {
    URI uri = uri(address.startsWith(DRIVERS) ? address.substring(DRIVERS.length()) : address);
    String[] within = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
    String authority = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    String shown = authority + (uri.getPath() == null ? "" : uri.getPath());
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new DatabaseAddress(
        DRIVERS + "postgresql://" + authority + path + query,
        user == null && within.length > 0 ? within[0] : user,
        password == null && within.length > 1 ? within[1] : password,
        shown);
  }

  /** Fresh connections: short waits, and no values of rows in what failures say. */
  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName("bonafide");
    source.setConnectTimeout(5);
    source.setLoginTimeout(8);
    source.setTcpKeepAlive(true);
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** Never with the password. */
  @Override
  public String toString() {
    return shown;
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      if (uri.getHost() != null && ("postgresql".equals(scheme) || "postgres".equals(scheme))) {
        return uri;
      }
      throw new Unusable(WANTED);
    } catch (URISyntaxException unreadable) {
      throw new Unusable(WANTED);
    }
  }
}
