package org.shiliu.standalone.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/** The mock server, reachable only through the gate. */
final class IdentityServer implements AutoCloseable {
  private final MockOAuth2Server server;

  private IdentityServer(MockOAuth2Server server) {
    this.server = server;
  }

  static IdentityServer start(IdentitySettings settings) throws IOException {
    OAuth2Config configuration =
        new OAuth2Config(
            true,
            null,
            null,
            false,
            new OAuth2TokenProvider(KeptKey.in(settings.key())),
            Set.of(new Claims()),
            new Gated(settings));
    MockOAuth2Server server = new MockOAuth2Server(configuration);
    server.start(settings.address(), settings.port());
    return new IdentityServer(server);
  }

  @Override
  public void close() {
    server.shutdown();
  }

  /** Whatever handler is started, the gate stands before it. */
  private static final class Gated implements OAuth2HttpServer {
    private final IdentitySettings settings;
    private final NettyWrapper netty = new NettyWrapper();

    private Gated(IdentitySettings settings) {
      this.settings = settings;
    }

    @Override
    public OAuth2HttpServer start(
        Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
      return start(settings.port(), handler);
    }

    @Override
    public OAuth2HttpServer start(
        int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
      return start(settings.address(), port, handler);
    }

    @Override
    public OAuth2HttpServer start(
        InetAddress address,
        int port,
        Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
      return netty.start(address, port, new Gate(settings, handler));
    }

    @Override
    public OAuth2HttpServer stop() {
      return netty.stop();
    }

    @Override
    public void close() {
      netty.close();
    }

    @Override
    public int port() {
      return netty.port();
    }

    @Override
    public HttpUrl url(String path) {
      return netty.url(path);
    }

    @Override
    public Ssl sslConfig() {
      return netty.sslConfig();
    }
  }
}
