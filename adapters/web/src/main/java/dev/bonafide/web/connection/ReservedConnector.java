package dev.bonafide.web.connection;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a connector for a few paths: whatever else is asked of it is not found, so that no browser
 * and no upload takes a connection from health and the platforms.
 */
public final class ReservedConnector extends ValveBase {
  private final Predicate<@Nullable Connector> isReserved;
  private final Set<String> paths;

  /** Keeps every connector for the paths. */
  public ReservedConnector(Set<String> paths) {
    this(_ -> true, paths);
  }

  /**
   * Keeps one connector for the paths; the others answer everything.
   *
   * @param paths exactly as they are asked for
   */
  public ReservedConnector(Connector connector, Set<String> paths) {
    this(connector::equals, paths);
  }

  private ReservedConnector(Predicate<@Nullable Connector> isReserved, Set<String> paths) {
    this.isReserved = isReserved;
    this.paths = Set.copyOf(paths);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    boolean isElsewhere = !isReserved.test(request.getConnector());
    if (isElsewhere || paths.contains(request.getRequestURI())) {
      getNext().invoke(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
