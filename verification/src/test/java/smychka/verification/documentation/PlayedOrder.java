package smychka.verification.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order in which a month is played, watched from outside: the classes of the month are loaded
/// once more with a note before each call, and the country is played with them. The classes that
/// runs use are left as they are.
public final class PlayedOrder extends ClassLoader {
  private static final String MONTH = "smychka.model.month.";
  private static final List<Set<String>> MONTHS = Collections.synchronizedList(new ArrayList<>());

  private PlayedOrder() {
    super(PlayedOrder.class.getClassLoader());
  }

  /// Calls from the month to a class of the model, by month, each once, in the order in which they
  /// were first made: `Commune.redivide`.
  static List<Set<String>> ofHistory() {
    MONTHS.clear();
    try {
      new PlayedOrder()
          .loadClass("smychka.verification.documentation.PlayedHistory")
          .getMethod("play")
          .invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the watched country could not be played", e);
    }
    return List.copyOf(MONTHS);
  }

  /// A month begins. Called by what is played.
  public static void month() {
    MONTHS.add(new LinkedHashSet<>());
  }

  /// A call is about to be made. Called by what is played.
  public static void note(String call) {
    if (!MONTHS.isEmpty()) {
      MONTHS.getLast().add(call);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("smychka.") || name.equals(PlayedOrder.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      byte[] own = name.startsWith(MONTH) ? watched(bytes) : bytes;
      return defineClass(name, own, 0, own.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] watched(byte[] bytes) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(bytes), ClassTransform.transformingMethodBodies(PlayedOrder::watch));
  }

  private static void watch(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call) {
      String owner = call.owner().asInternalName().replace("$Parameters", "");
      if (owner.startsWith("smychka/model/") && !owner.contains("$")) {
        code.loadConstant(
            owner.substring(owner.lastIndexOf('/') + 1) + "." + call.name().stringValue());
        code.invokestatic(
            ClassDesc.of(PlayedOrder.class.getName()),
            "note",
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
      }
    }
    code.with(element);
  }
}
