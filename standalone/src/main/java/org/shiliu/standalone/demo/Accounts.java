package org.shiliu.standalone.demo;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

/** All accounts and clients of the demonstration, read once from {@code demo/accounts.json}. */
public final class Accounts {
  /** The audience that both services ask for. */
  private static final String AUDIENCE = "shiliu";

  private static final Book BOOK = read();

  private record Book(String password, List<Account> accounts, List<Account.Client> clients) {}

  private Accounts() {}

  private static Book read() {
    try (InputStream json = Accounts.class.getResourceAsStream("/demo/accounts.json")) {
      return JsonMapper.builder().build().readValue(json, Book.class);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /**
   * Everybody, in the order of the login page.
   *
   * @return all accounts
   */
  public static List<Account> all() {
    return BOOK.accounts();
  }

  /**
   * The account that these credentials open.
   *
   * @param login the typed name
   * @param password the typed password
   * @return empty when either is wrong
   */
  public static Optional<Account> open(String login, String password) {
    return BOOK.password().equals(password)
        ? all().stream().filter(account -> account.login().equals(login)).findFirst()
        : Optional.empty();
  }

  /**
   * The client of this id.
   *
   * @param id a client id
   * @return empty when no client is called so
   */
  public static Optional<Account.Client> client(String id) {
    return BOOK.clients().stream().filter(client -> client.id().equals(id)).findFirst();
  }

  /**
   * The password that opens every account; published on purpose.
   *
   * @return the password
   */
  public static String password() {
    return BOOK.password();
  }

  static Map<String, Object> claims(List<String> roles, List<String> communities) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("aud", AUDIENCE);
    claims.put("groups", roles);
    claims.put("communities", communities);
    return claims;
  }
}
