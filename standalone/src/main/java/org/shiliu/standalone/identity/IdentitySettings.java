package org.shiliu.standalone.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the demonstration identity is told by its environment.
 *
 * @param address where it listens ({@code SHILIU_IDENTITY_HOST}, default 127.0.0.1); loopback only
 * @param port where it listens ({@code SHILIU_IDENTITY_PORT}, default 8083)
 * @param key file of the kept signing key ({@code SHILIU_IDENTITY_KEY}); made when absent
 * @param redirects the only addresses a browser is sent back to ({@code SHILIU_IDENTITY_REDIRECTS},
 *     comma-separated)
 * @param clientSecrets secrets by client id ({@code SHILIU_IDENTITY_CLIENTS}: {@code id=secret},
 *     comma-separated)
 */
record IdentitySettings(
    InetAddress address,
    int port,
    Path key,
    Set<URI> redirects,
    Map<String, String> clientSecrets) {

  static final String PATH = "/shiliu";

  IdentitySettings {
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "The demonstration identity gives everybody every account: it listens on loopback only,"
              + " not on "
              + address.getHostAddress()
              + ". 演示登录服务只监听本机回环地址。");
    }
  }

  static IdentitySettings of(Map<String, String> environment) {
    try {
      return new IdentitySettings(
          InetAddress.getByName(environment.getOrDefault("SHILIU_IDENTITY_HOST", "127.0.0.1")),
          Integer.parseInt(environment.getOrDefault("SHILIU_IDENTITY_PORT", "8083")),
          Path.of(environment.getOrDefault("SHILIU_IDENTITY_KEY", "identity-key.json")),
          words(environment, "SHILIU_IDENTITY_REDIRECTS")
              .map(URI::create)
              .collect(Collectors.toUnmodifiableSet()),
          words(environment, "SHILIU_IDENTITY_CLIENTS")
              .map(pair -> pair.split("=", 2))
              .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("SHILIU_IDENTITY_HOST names no host", unknown);
    }
  }

  private static java.util.stream.Stream<String> words(
      Map<String, String> environment, String name) {
    return Arrays.stream(environment.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }

  /** One issuer, whatever name the caller used for this machine. */
  String issuer() {
    return "http://127.0.0.1:" + port + PATH;
  }

  /** The pages whose scripts may read answers: those that the redirect addresses belong to. */
  Set<String> origins() {
    return redirects.stream()
        .map(address -> address.getScheme() + "://" + address.getAuthority())
        .collect(Collectors.toUnmodifiableSet());
  }
}
