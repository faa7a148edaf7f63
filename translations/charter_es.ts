<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About Charter Desktop</source>
        <translation>Acerca de Charter Desktop</translation>
    </message>
    <message>
        <source>Charter Desktop</source>
        <translation>Charter Desktop</translation>
    </message>
    <message>
        <source>Fill in, merge, sign and publish a city’s report on the Integrating Cities Charter, offline. Free software under the EUPL 1.2.</source>
        <translation>Rellenar, reunir, firmar y publicar sin conexión el informe de una ciudad sobre la Carta de Ciudades Integradoras. Software libre con licencia EUPL 1.2.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Write your name and your function.</source>
        <translation>Escriba su nombre y su cargo.</translation>
    </message>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Archivos de trabajo (*.charter)</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Tell who works with this file. Your name and function stand beside what you send.</source>
        <translation>Indique quién trabaja con este archivo. Su nombre y su cargo figuran junto a lo que envía.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your function, such as Head of training</source>
        <translation>Su cargo, por ejemplo Jefatura de Formación</translation>
    </message>
    <message>
        <source>Code of the coordinator, only when you were asked for it</source>
        <translation>Código de la coordinación, solo si se lo han pedido</translation>
    </message>
    <message>
        <source>Where your work is kept on this computer</source>
        <translation>Dónde se guarda su trabajo en este equipo</translation>
    </message>
    <message>
        <source>Where it is kept on this computer</source>
        <translation>Dónde se guarda en este equipo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Add a milestone</source>
        <translation>Añadir un hito</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Añadir una partida</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel again to drop it.</source>
        <translation>Lo que escribió no está guardado. Pulse Esc o Cancelar otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept a proposal with changes</source>
        <translation>Aceptar una propuesta con cambios</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Cambiar una medida</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una medida</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Title and primary commitment are needed; everything else can follow later.</source>
        <translation>Hacen falta el título y el compromiso principal; lo demás puede venir después.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Primary commitment</source>
        <translation>Compromiso principal</translation>
    </message>
    <message>
        <source>Other commitments it serves</source>
        <translation>Otros compromisos a los que sirve</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Personas destinatarias</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Ámbito de servicio</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Se puede publicar</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Responsible function</source>
        <translation>Cargo responsable</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Entidades colaboradoras</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>An indicator that is taken from a figure of the city has that figure, as it is published, for its latest value.</source>
        <translation>Un indicador que se toma de una cifra de la ciudad tiene como último valor esa cifra, tal como se publica.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Difficulties, which stay in the city</source>
        <translation>Dificultades, que se quedan en la ciudad</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>Evidence: a name or a link a line</source>
        <translation>Justificantes: un nombre o un enlace por línea</translation>
    </message>
    <message>
        <source>Why you change the proposal</source>
        <translation>Por qué cambia la propuesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ActionEditing</name>
    <message>
        <source>“{title}” leaves the plan. What was written about it stays in the history.</source>
        <translation>«{title}» sale del plan. Lo que se escribió sobre ella queda en el historial.</translation>
    </message>
    <message>
        <source>“{title}” is not proposed any more. What was written stays in the history.</source>
        <translation>«{title}» deja de proponerse. Lo que se escribió queda en el historial.</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Retirar una medida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>“{title}” is not taken into the plan. It stays in the list with your reason, and can be accepted later. Once the department changes it, it stands as proposed again.</source>
        <translation>«{title}» no entra en el plan. Queda en la lista con su motivo y puede aceptarse más adelante. Si el departamento la cambia, vuelve a figurar como propuesta.</translation>
    </message>
    <message>
        <source>Decline a proposal</source>
        <translation>Rechazar una propuesta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open an &amp;invitation…</source>
        <translation>Abrir una &amp;invitación…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>A&amp;brir un archivo de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Start a city…</source>
        <translation>Empezar una &amp;ciudad…</translation>
    </message>
    <message>
        <source>&amp;Try the sample city</source>
        <translation>&amp;Probar la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>C&amp;errar el archivo de trabajo</translation>
    </message>
    <message>
        <source>Excel te&amp;mplate…</source>
        <translation>Planti&amp;lla de Excel…</translation>
    </message>
    <message>
        <source>&amp;Read a filled template…</source>
        <translation>Leer una plantilla &amp;rellenada…</translation>
    </message>
    <message>
        <source>&amp;Hand over to a colleague…</source>
        <translation>&amp;Traspasar a otra persona…</translation>
    </message>
    <message>
        <source>Safety c&amp;opies…</source>
        <translation>C&amp;opias de seguridad…</translation>
    </message>
    <message>
        <source>Close the &amp;round…</source>
        <translation>Cerrar la &amp;ronda…</translation>
    </message>
    <message>
        <source>&amp;Who signs here…</source>
        <translation>&amp;Quién firma aquí…</translation>
    </message>
    <message>
        <source>Open such files by &amp;double click</source>
        <translation>Abrir estos archivos con &amp;doble clic</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History of this question</source>
        <translation>&amp;Historial de esta pregunta</translation>
    </message>
    <message>
        <source>&amp;Find a place, question or action…</source>
        <translation>&amp;Buscar un lugar, una pregunta o una acción…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Problema siguiente</translation>
    </message>
    <message>
        <source>Check and &amp;send</source>
        <translation>Revisar y en&amp;viar</translation>
    </message>
    <message>
        <source>&amp;Verify a file</source>
        <translation>&amp;Verificar un archivo</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Charter Desktop</source>
        <translation>&amp;Acerca de Charter Desktop</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>En la ciudad</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó en</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Sumadas</translation>
    </message>
    <message>
        <source>Not added up</source>
        <translation>Sin sumar</translation>
    </message>
    <message>
        <source>Larger than their context</source>
        <translation>Mayores que su contexto</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Nadie ha respondido</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Every question with what the city makes of it: who said what, in which signed file, what is added up, and why some figures are not.</source>
        <translation>Cada pregunta con lo que la ciudad hace de ella: quién dijo qué, en qué archivo firmado, qué se suma y por qué algunas cifras no.</translation>
    </message>
    <message>
        <source>There is no question yet. Take questionnaires in and invite departments on the page of the round.</source>
        <translation>Todavía no hay preguntas. Incorpore cuestionarios e invite a los departamentos en la página de la ronda.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What each department says</source>
        <translation>Lo que dice cada departamento</translation>
    </message>
    <message>
        <source>Decide this</source>
        <translation>Decidir esto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una junto a otra</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approval by the head of department</source>
        <translation>Aprobación de la jefatura</translation>
    </message>
    <message>
        <source>What is written here stays in your department&apos;s file, but for function, day and means, which leave with the contribution.</source>
        <translation>Lo que se escribe aquí se queda en el archivo de su departamento, salvo el cargo, la fecha y el medio, que salen con la aportación.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Day of the approval (dd/mm/yyyy)</source>
        <translation>Fecha de la aprobación (dd/mm/aaaa)</translation>
    </message>
    <message>
        <source>How they approved</source>
        <translation>Cómo lo aprobó</translation>
    </message>
    <message>
        <source>Release code on the PDF that they saw</source>
        <translation>Código de salida del PDF que vio</translation>
    </message>
    <message>
        <source>The signed PDF or the e-mail, if you want it kept</source>
        <translation>El PDF firmado o el correo, si quiere conservarlo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>(there is an answer, or will be)</source>
        <translation>(hay respuesta o la habrá)</translation>
    </message>
    <message>
        <source>State, where there is no answer</source>
        <translation>Situación del dato, si no hay respuesta</translation>
    </message>
    <message>
        <source>Comment, which stays in your department</source>
        <translation>Comentario, que no sale de su departamento</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Reference date or period, where it is another</source>
        <translation>Fecha o periodo de referencia, si es otro</translation>
    </message>
    <message>
        <source>Coverage in percent, where it is another</source>
        <translation>Cobertura en porcentaje, si es otra</translation>
    </message>
    <message>
        <source>What a reader has to know about the definition</source>
        <translation>Lo que el lector debe saber de la definición</translation>
    </message>
</context>
<context>
    <name>ButtonsEditor</name>
    <message>
        <source>No choice fits the other answers yet.</source>
        <translation>Todavía ninguna opción encaja con las demás respuestas.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source> (required)</source>
        <translation> (obligatoria)</translation>
    </message>
</context>
<context>
    <name>CityWizard</name>
    <message>
        <source>This is a file of {theirs}, not of {ours}.</source>
        <translation>Es un archivo de {theirs}, no de {ours}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round {round} will stand beside the questions.</source>
        <translation>
            <numerusform>%n respuesta de la ronda {round} aparecerá junto a las preguntas.</numerusform>
            <numerusform>%n respuestas de la ronda {round} aparecerán junto a las preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can be answered now; a department for it is in the list.</source>
        <translation>Ya se puede responder {title}; en la lista hay un departamento para ello.</translation>
    </message>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Espacios de trabajo (*.charter)</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>The city and you</source>
        <translation>La ciudad y usted</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Departments and deadlines</source>
        <translation>Departamentos y plazos</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Qué se va a crear</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {title}</source>
        <translation>Paso {number} de {steps}: {title}</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Nothing here can be left empty.</source>
        <translation>Aquí no se puede dejar nada vacío.</translation>
    </message>
    <message>
        <source>The round kit is for the round {round}.</source>
        <translation>La carpeta de la ronda es de la ronda {round}.</translation>
    </message>
    <message>
        <source>{city} ({country}), round {round}, in the file {place}.</source>
        <translation>{city} ({country}), ronda {round}, en el archivo {place}.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s): {names}.</source>
        <translation>
            <numerusform>%n departamento: {names}.</numerusform>
            <numerusform>%n departamentos: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last round: {round}.</source>
        <translation>Ronda anterior: {round}.</translation>
    </message>
    <message>
        <source>Questionnaires and rules come from {kit}.</source>
        <translation>Los cuestionarios y las reglas proceden de {kit}.</translation>
    </message>
    <message>
        <source>Questionnaires and rules are those of the program.</source>
        <translation>Los cuestionarios y las reglas son los del programa.</translation>
    </message>
    <message>
        <source>Nothing of last round is taken over.</source>
        <translation>No se toma nada de la ronda anterior.</translation>
    </message>
    <message>
        <source>No department takes part yet; they can be added later.</source>
        <translation>Todavía no participa ningún departamento; se pueden añadir después.</translation>
    </message>
    <message>
        <source>Round kit of the secretariat</source>
        <translation>Carpeta de la ronda, de la secretaría</translation>
    </message>
    <message>
        <source>Round kits (*.asice)</source>
        <translation>Paquetes de ronda (*.asice)</translation>
    </message>
    <message>
        <source>Last round: its city file or its submission (*.charter *.asice)</source>
        <translation>Ronda anterior: el archivo de su ciudad o su entrega (*.charter *.asice)</translation>
    </message>
    <message>
        <source>Take over last round</source>
        <translation>Tomar la ronda anterior</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xml)</source>
        <translation>Cuestionarios (*.xlsx *.xml)</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Añadir un cuestionario</translation>
    </message>
    <message>
        <source>Folder for the invitations</source>
        <translation>Carpeta de las invitaciones</translation>
    </message>
    <message>
        <source>Start a city</source>
        <translation>Iniciar una ciudad</translation>
    </message>
    <message>
        <source>A round kit is the file with which the secretariat opens a round: its questionnaires and its protection rules. Without one the questionnaires of the program are used.</source>
        <translation>Una carpeta de la ronda es el archivo con el que la secretaría abre una ronda: sus cuestionarios y sus reglas de protección. Sin ella se usan los cuestionarios del programa.</translation>
    </message>
    <message>
        <source>Use the questionnaires of the program</source>
        <translation>Usar los cuestionarios del programa</translation>
    </message>
    <message>
        <source>Use a round kit of the secretariat</source>
        <translation>Usar una carpeta de la ronda de la secretaría</translation>
    </message>
    <message>
        <source>File of the round kit</source>
        <translation>Archivo de la carpeta de la ronda</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Name of the city</source>
        <translation>Nombre de la ciudad</translation>
    </message>
    <message>
        <source>Country, as two letters such as ES</source>
        <translation>País, con dos letras, como ES</translation>
    </message>
    <message>
        <source>Round, such as 2026</source>
        <translation>Ronda, como 2026</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Where the city is kept on this computer</source>
        <translation>Dónde se guarda la ciudad en este equipo</translation>
    </message>
    <message>
        <source>Where it is kept on this computer</source>
        <translation>Dónde se guarda en este equipo</translation>
    </message>
    <message>
        <source>That is enough: Start makes the city now. Next goes on with last round and the departments.</source>
        <translation>Con esto basta: «Iniciar» crea la ciudad ahora. «Siguiente» continúa con la ronda anterior y los departamentos.</translation>
    </message>
    <message>
        <source>Last round&apos;s answers stand beside this round&apos;s questions, and its departments take part again. Leave it empty to begin without.</source>
        <translation>Las respuestas de la ronda anterior aparecen junto a las preguntas de esta, y sus departamentos vuelven a participar. Déjelo vacío para empezar sin ella.</translation>
    </message>
    <message>
        <source>City file of last round, or the submission that it made</source>
        <translation>Archivo de la ciudad de la ronda anterior, o la entrega que hizo</translation>
    </message>
    <message>
        <source>Who takes part? Space ticks the chosen one, Return changes it.</source>
        <translation>¿Quién participa? La barra espaciadora marca el elegido, Intro lo cambia.</translation>
    </message>
    <message>
        <source>Departments of the round</source>
        <translation>Departamentos de la ronda</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>Añadir un departamento…</translation>
    </message>
    <message>
        <source>Add an XLSForm…</source>
        <translation>Añadir un XLSForm…</translation>
    </message>
    <message>
        <source>Deadline of all without one of their own, such as 30/10/2026</source>
        <translation>Plazo de todos los que no tienen uno propio, como 30/10/2026</translation>
    </message>
    <message>
        <source>Write the invitations at once</source>
        <translation>Escribir las invitaciones enseguida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Erasing raw figures</source>
        <translation>Borrando las cifras en bruto</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Also remove the copies {names}</source>
        <translation>Retirar también las copias {names}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>When the time for keeping them is over, raw figures are erased from this file for good. What was released, sent, received and frozen stays: it can be read, verified and published. A record says what was erased.</source>
        <translation>Cuando termina el tiempo de conservación, las cifras en bruto se borran de este archivo definitivamente. Lo publicado, enviado, recibido y congelado queda: se puede leer, verificar y publicar. Un acta dice qué se borró.</translation>
    </message>
    <message>
        <source>Last day on which raw figures are kept, such as 31/12/2027; it travels with the invitations</source>
        <translation>Último día en que se conservan las cifras en bruto, como 31/12/2027; va con las invitaciones</translation>
    </message>
    <message>
        <source>Last day on which raw figures are kept</source>
        <translation>Último día en que se conservan las cifras en bruto</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>Record of erasure</source>
        <translation>Acta de borrado</translation>
    </message>
    <message>
        <source>Write the record as PDF</source>
        <translation>Escribir el acta en PDF</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Comment on an answer</source>
        <translation>Comentar una respuesta</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What the department should look at again</source>
        <translation>Lo que el departamento debe revisar</translation>
    </message>
    <message>
        <source>It reaches the department when you send its answers back.</source>
        <translation>Llega al departamento cuando usted le devuelve sus respuestas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Nothing has to be decided. What disagrees in a contribution will stand here.</source>
        <translation>No hay nada por resolver. Aquí aparecerá lo que no coincida en una aportación.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n other(s) between the same sides in the same way</source>
        <translation>
            <numerusform>Decidir del mismo modo %n caso más entre las mismas partes</numerusform>
            <numerusform>Decidir del mismo modo %n casos más entre las mismas partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {answer}</source>
        <translation>Tomar {answer}</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Choose which answer holds.</source>
        <translation>Elija qué respuesta vale.</translation>
    </message>
    <message>
        <source>Write the reason: it stays beside the decision.</source>
        <translation>Escriba el motivo: queda junto a la decisión.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Where two answers differ, somebody decides once and says why. The decision goes back to the departments; nothing that was said is lost.</source>
        <translation>Donde dos respuestas difieren, alguien resuelve una vez y dice por qué. La decisión vuelve a los departamentos; no se pierde nada de lo dicho.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>Which answer holds</source>
        <translation>Qué respuesta vale</translation>
    </message>
    <message>
        <source>Reason, which stays beside the decision</source>
        <translation>Motivo, que queda junto a la decisión</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Resolver</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>When</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation>Cambios que contiene</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The program keeps copies of this file by itself: before it takes files in, and once an hour while somebody works. A copy that is put back replaces the file as it is now; that one is kept beside it.</source>
        <translation>El programa guarda por sí mismo copias de este archivo: antes de incorporar archivos y una vez por hora mientras alguien trabaja. La copia que se recupera sustituye al archivo tal como está ahora, que se conserva a su lado.</translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Safety copies, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Recuperar esta copia</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar: {name}</source>
        <translation>Calendario: {name}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>mm/yyyy</source>
        <translation>mm/aaaa</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>aaaa</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Short name; it stays as it is</source>
        <translation>Nombre corto; no se cambia</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire: Space ticks the chosen one.</source>
        <translation>Elija al menos un cuestionario: la barra espaciadora marca el seleccionado.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>A department gets an invitation of its own and answers its questionnaires.</source>
        <translation>Un departamento recibe su propia invitación y responde a sus cuestionarios.</translation>
    </message>
    <message>
        <source>Short name for files, such as hr</source>
        <translation>Nombre corto para los archivos, por ejemplo rrhh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Deadline, such as 30/10/2026</source>
        <translation>Plazo, por ejemplo 30/10/2026</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DepartmentRows</name>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>DeskOverviewPage</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Qué hay que pedir</translation>
    </message>
    <message>
        <source>Your empty tables, to print or to forward to payroll or the registry before you begin. The Excel template in the menu File does the same for the whole questionnaire.</source>
        <translation>Sus tablas vacías, para imprimir o reenviar a nóminas o al registro antes de empezar. La plantilla de Excel del menú Archivo hace lo mismo con todo el cuestionario.</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Crear el PDF</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Your sections</source>
        <translation>Sus secciones</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>dd/mm/aaaa hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>EnglishPage</name>
    <message numerus="yes">
        <source>%n text(s) not in English yet</source>
        <translation>
            <numerusform>%n texto aún sin inglés</numerusform>
            <numerusform>%n textos aún sin inglés</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stands in English too.</source>
        <translation>Todo figura también en inglés.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>English texts</source>
        <translation>Textos en inglés</translation>
    </message>
    <message>
        <source>What the city says in its own words can stand in English beside them: EUROCITIES and other cities read it there. When the own words change, the English is asked for again.</source>
        <translation>Lo que la ciudad dice con sus propias palabras puede figurar al lado en inglés: así lo leen EUROCITIES y otras ciudades. Cuando cambian las palabras propias, el inglés se vuelve a pedir.</translation>
    </message>
    <message>
        <source>There is no text to put into English yet: answer the city&apos;s own questions, or add actions to the plan.</source>
        <translation>Todavía no hay textos que poner en inglés: responda a las preguntas de la ciudad o añada medidas al plan.</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Solo lo que falta</translation>
    </message>
    <message>
        <source>These are all in English already</source>
        <translation>Todos están ya en inglés</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>It is English already</source>
        <translation>Ya está en inglés</translation>
    </message>
</context>
<context>
    <name>ErrorReportDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>This is all that the report holds. Read it, take out what nobody should see, save it, and send the file to whoever looks after the program here. Nothing is sent by itself.</source>
        <translation>Esto es todo lo que contiene el informe. Léalo, quite lo que nadie deba ver, guárdelo y envíe el archivo a quien se ocupe del programa aquí. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>What was found in it</source>
        <translation>Qué se ha encontrado en él</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificantes</translation>
    </message>
    <message>
        <source>Files and links that show what you answer, such as a plan, a rule in force or a photograph. Files are copied in; the originals stay where they are. Drop files anywhere on this page.</source>
        <translation>Archivos y enlaces que demuestran lo que responde, como un plan, una norma en vigor o una fotografía. Los archivos se copian; los originales se quedan donde están. Puede soltar archivos en cualquier punto de esta página.</translation>
    </message>
    <message>
        <source>Size of all files in an e-mail</source>
        <translation>Tamaño de todos los archivos en un correo</translation>
    </message>
    <message>
        <source>The question that the next file or link backs</source>
        <translation>Pregunta que respalda el próximo archivo o enlace</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose the question above, then add a file or a link, or drop a file here. Where you answer “fully”, at least one file or link has to show it.</source>
        <translation>Todavía no hay nada adjunto. Elija arriba la pregunta y añada un archivo o un enlace, o suelte aquí un archivo. Donde responda «plenamente», al menos un archivo o enlace debe demostrarlo.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Questions that it backs</source>
        <translation>Preguntas que respalda</translation>
    </message>
    <message>
        <source>Backs this question no longer</source>
        <translation>Ya no respalda esta pregunta</translation>
    </message>
    <message>
        <source>Another question that it backs</source>
        <translation>Otra pregunta que respalda</translation>
    </message>
    <message>
        <source>Backs this one too</source>
        <translation>Respalda también esta</translation>
    </message>
</context>
<context>
    <name>Evidencing</name>
    <message>
        <source>Attaching files</source>
        <translation>Adjuntando archivos</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {name}. Save a copy and open that.</source>
        <translation>Ningún programa de este equipo abre {name}. Guarde una copia y ábrala.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source> (required)</source>
        <translation> (obligatoria)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Ronda anterior: {answer}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar la anterior</translation>
    </message>
    <message>
        <source>Use last round&apos;s answer: {name}</source>
        <translation>Usar la respuesta anterior: {name}</translation>
    </message>
    <message>
        <source>State and comment</source>
        <translation>Situación y comentario</translation>
    </message>
    <message>
        <source>State and comment of {name}</source>
        <translation>Situación y comentario de {name}</translation>
    </message>
    <message>
        <source>State, source and comment</source>
        <translation>Estado, fuente y comentario</translation>
    </message>
    <message>
        <source>State, source and comment of {name}</source>
        <translation>Estado, fuente y comentario de {name}</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Nothing is written yet. Take the tick away from what shall stay as it is.</source>
        <translation>Todavía no se ha escrito nada. Desmarque lo que deba quedarse como está.</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>El archivo no cambia nada aquí.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changed here after the template was made</source>
        <translation>Cambiado aquí después de crear la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n celda no incorporada</numerusform>
            <numerusform>%n celdas no incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Incorporar %n cambio</numerusform>
            <numerusform>Incorporar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a filled template</source>
        <translation>Leer una plantilla rellenada</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Also replace what was changed here meanwhile</source>
        <translation>Sustituir también lo que se cambió aquí mientras tanto</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué no se incorpora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FillVerbs</name>
    <message>
        <source>template-{department}.xlsx</source>
        <translation>plantilla-{department}.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel template</source>
        <translation>Plantilla de Excel</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods)</source>
        <translation>Hojas de cálculo (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>Read a filled template</source>
        <translation>Leer una plantilla rellenada</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Place, question or action</source>
        <translation>Lugar, pregunta o acción</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>The file that the coordinator sent you, such as invitation-hr.asice. It sets up your workspace.</source>
        <translation>El archivo que le envió la coordinación, como invitation-hr.asice. Prepara su archivo de trabajo.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un archivo de trabajo</translation>
    </message>
    <message>
        <source>Go on with what you have begun: a .charter file on this computer.</source>
        <translation>Siga con lo que ha empezado: un archivo .charter de este equipo.</translation>
    </message>
    <message>
        <source>Start a city</source>
        <translation>Empezar una ciudad</translation>
    </message>
    <message>
        <source>For the coordinator: begin a round of the charter for your city.</source>
        <translation>Para la coordinación: empiece una ronda de la carta en su ciudad.</translation>
    </message>
    <message>
        <source>Try the sample city</source>
        <translation>Probar la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>A fictional city with four departments, a plan and a report. Nothing of it is real.</source>
        <translation>Una ciudad ficticia con cuatro departamentos, un plan y un informe. Nada de ella es real.</translation>
    </message>
    <message>
        <source>Verify a signed file</source>
        <translation>Verificar un archivo firmado</translation>
    </message>
    <message>
        <source>See who signed a file, what it holds, and whether anything in it changed.</source>
        <translation>Vea quién firmó un archivo, qué contiene y si algo cambió en él.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>GridBlock</name>
    <message>
        <source>As it will leave: {name}</source>
        <translation>Tal como saldrá: {name}</translation>
    </message>
    <message>
        <source>It leaves as it is.</source>
        <translation>Sale tal cual.</translation>
    </message>
    <message>
        <source>Ctrl+. says why a cell has no number.</source>
        <translation>Ctrl+. indica por qué una celda no tiene número.</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>Más categorías</translation>
    </message>
    <message>
        <source>More categories of {name}</source>
        <translation>Más categorías de {name}</translation>
    </message>
    <message>
        <source>How it will leave</source>
        <translation>Cómo saldrá</translation>
    </message>
    <message>
        <source>How it will leave: {name}</source>
        <translation>Cómo saldrá: {name}</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A number, no state</source>
        <translation>Un número, sin situación</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Traspasar a otra persona</translation>
    </message>
    <message>
        <source>Go on here after all</source>
        <translation>Seguir aquí, después de todo</translation>
    </message>
    <message>
        <source>The file gets everything: answers, drafts, history, evidence. Your signing key is not in it; your colleague makes one, and its code is compared once by telephone.</source>
        <translation>El archivo recibe todo: respuestas, borradores, historial y justificantes. Su clave de firma no va incluida; la otra persona crea la suya y su código se compara una vez por teléfono.</translation>
    </message>
    <message>
        <source>The file holds exact numbers and is not encrypted: put it on a drive of your department, do not send it by e-mail. From then on nothing is sent from your own file; this can be taken back.</source>
        <translation>El archivo contiene cifras exactas y no está cifrado: guárdelo en una unidad de su departamento, no lo envíe por correo. A partir de entonces no se envía nada desde su propio archivo; esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>File for the colleague</source>
        <translation>Archivo para la otra persona</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the name of your colleague.</source>
        <translation>Escriba el nombre de la otra persona.</translation>
    </message>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Archivos de trabajo (*.charter)</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Handing over</source>
        <translation>Traspasando</translation>
    </message>
    <message>
        <source>{name} handed over.charter</source>
        <translation>{name} traspasado.charter</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every change stays here, with who made it, when and why. Taking one back writes what stood before as a new change, so nothing is ever lost. Decisions of the coordinator are only shown: they are changed by deciding again.</source>
        <translation>Aquí queda cada cambio, con quién lo hizo, cuándo y por qué. Al deshacer uno se vuelve a escribir lo que había antes como un cambio nuevo: nunca se pierde nada. Las decisiones de la coordinación solo se muestran: se cambian decidiendo de nuevo.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Day, such as 22/11/2026</source>
        <translation>Día, como 22/11/2026</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>State of a day…</source>
        <translation>Estado de un día…</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Recuperar este valor</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Cuándo y quién</translation>
    </message>
    <message>
        <source>Nothing was changed that fits this. Choose all questions, everybody, and no day.</source>
        <translation>No hay cambios que correspondan. Elija todas las preguntas, todas las personas y ningún día.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Whatever you answer from now on is listed here.</source>
        <translation>Todavía no se ha cambiado nada. Todo lo que responda a partir de ahora aparecerá aquí.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>y %n campo más</numerusform>
            <numerusform>y %n campos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who signs here</source>
        <translation>Quién firma aquí</translation>
    </message>
    <message>
        <source>What you send is signed with a key that was made for you. Whoever receives your first file asks you on the telephone for this code; read it out.</source>
        <translation>Lo que envía se firma con una clave creada para usted. Quien reciba su primer archivo le pedirá este código por teléfono; léaselo.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>InboxGathering</name>
    <message numerus="yes">
        <source>Merging %n file(s)</source>
        <translation>
            <numerusform>Incorporando %n archivo</numerusform>
            <numerusform>Incorporando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} files are merged</source>
        <translation>{done} de {all} archivos incorporados</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)</source>
        <translation>
            <numerusform>Examinando %n archivo</numerusform>
            <numerusform>Examinando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} files are read</source>
        <translation>{done} de {all} archivos leídos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked into. Nothing is merged yet.</source>
        <translation>
            <numerusform>%n archivo examinado. Aún no se ha incorporado nada.</numerusform>
            <numerusform>%n archivos examinados. Aún no se ha incorporado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n archivo recibido.</numerusform>
            <numerusform>%n archivos recibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed files (*.asice);;All files (*)</source>
        <translation>Archivos firmados (*.asice);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is accepted. %n file(s) that waited are merged.</source>
        <translation>
            <numerusform>El certificado está aceptado. Se ha incorporado %n archivo que esperaba.</numerusform>
            <numerusform>El certificado está aceptado. Se han incorporado %n archivos que esperaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is accepted.</source>
        <translation>El certificado está aceptado.</translation>
    </message>
    <message>
        <source>Trust in {department} is withdrawn: its next file waits for a comparison.</source>
        <translation>Se ha retirado la confianza en {department}: su próximo archivo esperará a que se compare el código.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha pasado con él</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Telephone {signer} ({department}) and have their code read to you. It must be this one:</source>
        <translation>Llame por teléfono a {signer} ({department}) y pida que le lea su código. Debe ser este:</translation>
    </message>
    <message>
        <source>Write a reason: it stands beside the file.</source>
        <translation>Escriba un motivo: figura junto al archivo.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Drop the files of the departments on this window, in any order, any number of times. Each is checked and merged whole or not at all.</source>
        <translation>Suelte en esta ventana los archivos de los departamentos, en cualquier orden y las veces que quiera. Cada uno se comprueba y se incorpora entero o no se incorpora.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Look first…</source>
        <translation>Examinar antes…</translation>
    </message>
    <message>
        <source>Just taken in</source>
        <translation>Recién recibidos</translation>
    </message>
    <message>
        <source>Merge these files</source>
        <translation>Incorporar estos archivos</translation>
    </message>
    <message>
        <source>Verify this file</source>
        <translation>Verificar este archivo</translation>
    </message>
    <message>
        <source>Everything received</source>
        <translation>Todo lo recibido</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. When a department sends its contribution, drop the file here.</source>
        <translation>Aún no ha llegado nada. Cuando un departamento envíe su aportación, suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>Why is the chosen file taken out of the city?</source>
        <translation>¿Por qué se retira el archivo elegido?</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Who signs for whom</source>
        <translation>Quién firma por cada departamento</translation>
    </message>
    <message>
        <source>The codes are equal</source>
        <translation>Los códigos coinciden</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Putting a copy back</source>
        <translation>Recuperando una copia</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Changed again later</source>
        <translation>Cambiado de nuevo después</translation>
    </message>
    <message>
        <source>Taking it back all the same writes what stood before this change; what came later stays in the history.</source>
        <translation>Si lo deshace de todos modos, se vuelve a escribir lo que había antes de este cambio; lo posterior queda en el historial.</translation>
    </message>
    <message>
        <source>Take back all the same</source>
        <translation>Deshacer de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>{name} - Charter Desktop</source>
        <translation>{name} - Charter Desktop</translation>
    </message>
    <message>
        <source>{name} is open in another window, which has come to the front.</source>
        <translation>{name} está abierto en otra ventana, que ha pasado al frente.</translation>
    </message>
    <message>
        <source>Charter Desktop</source>
        <translation>Charter Desktop</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Read the error report</source>
        <translation>Leer el informe de error</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>En la ciudad</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>{department}: {sent}</source>
        <translation>{department}: {sent}</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Cuadro de seguimiento</translation>
    </message>
    <message>
        <source>How many questions of each section every department has answered; ⚠ counts what has to be decided. Press Enter on a cell to read its answers.</source>
        <translation>Cuántas preguntas de cada sección ha respondido cada departamento; ⚠ cuenta lo que está por resolver. Pulse Intro en una casilla para leer sus respuestas.</translation>
    </message>
    <message>
        <source>There are no departments yet.</source>
        <translation>Aún no hay departamentos.</translation>
    </message>
    <message>
        <source>Round and departments</source>
        <translation>Ronda y departamentos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What each department has answered</source>
        <translation>Qué ha respondido cada departamento</translation>
    </message>
    <message>
        <source>The answers of the chosen cell</source>
        <translation>Las respuestas de la casilla elegida</translation>
    </message>
    <message>
        <source>Decide this</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Algo falló en el programa. Lo guardado está a salvo.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>{city}: round {round}</source>
        <translation>{city}: ronda {round}</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>What is left to do in this round, the next thing first.</source>
        <translation>Lo que queda por hacer en esta ronda; primero, lo siguiente.</translation>
    </message>
</context>
<context>
    <name>Overviewing</name>
    <message>
        <source>Writing the PDF</source>
        <translation>Creando el PDF</translation>
    </message>
</context>
<context>
    <name>OwnAnswer</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answers that hold</source>
        <translation>Las respuestas que valen</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(elija)</translation>
    </message>
</context>
<context>
    <name>PictureLabel</name>
    <message>
        <source>Picture: {name} (not in this file)</source>
        <translation>Imagen: {name} (no está en este archivo)</translation>
    </message>
    <message>
        <source>Picture beside: {label}</source>
        <translation>Imagen junto a: {label}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondidas</translation>
    </message>
    <message>
        <source>The city&apos;s own answers</source>
        <translation>Las respuestas de la ciudad</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Round and departments</source>
        <translation>Ronda y departamentos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Cuadro de seguimiento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>English texts</source>
        <translation>Textos en inglés</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificantes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
</context>
<context>
    <name>PlanActionsView</name>
    <message>
        <source>What the city does, action by action. Departments propose, you take proposals in, and the plan is frozen for a period so that delivery can be counted.</source>
        <translation>Lo que hace la ciudad, medida a medida. Los departamentos proponen, usted incorpora las propuestas y el plan se fija para un periodo a fin de medir su ejecución.</translation>
    </message>
    <message>
        <source>There is no action yet. Add the first one, or receive the contributions of the departments: their proposals stand here.</source>
        <translation>Todavía no hay ninguna medida. Añada la primera o reciba las aportaciones de los departamentos: sus propuestas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept with changes…</source>
        <translation>Aceptar con cambios…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Frozen version</source>
        <translation>Versión fijada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Freeze the plan</source>
        <translation>Fijar el plan</translation>
    </message>
</context>
<context>
    <name>PlanChangesView</name>
    <message>
        <source>Compare with the version</source>
        <translation>Comparar con la versión</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>Vistas del plan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Last plan</source>
        <translation>Plan anterior</translation>
    </message>
</context>
<context>
    <name>PlanReviewView</name>
    <message>
        <source>Review of the last plan</source>
        <translation>Revisión del plan anterior</translation>
    </message>
    <message>
        <source>Say for each action what became of it. What goes on comes into this plan as it was; change it under “Actions”. The plan prints the review.</source>
        <translation>Indique qué ha sido de cada medida. La que continúa pasa a este plan tal como estaba; cámbiela en «Medidas». El plan imprime la revisión.</translation>
    </message>
    <message>
        <source>Actions of the last plan</source>
        <translation>Medidas del plan anterior</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está terminada</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Descartarla…</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Espacios de trabajo (*.charter)</translation>
    </message>
    <message>
        <source>Write a name for the round and choose a file.</source>
        <translation>Escriba un nombre para la ronda y elija un archivo.</translation>
    </message>
    <message>
        <source>Progress round</source>
        <translation>Ronda de seguimiento</translation>
    </message>
    <message>
        <source>Between two rounds: each department that is responsible for actions of the plan is asked how far they are. The plan comes along as it is; this city&apos;s file stays as it is.</source>
        <translation>Entre dos rondas: a cada departamento responsable de medidas del plan se le pregunta cómo van. El plan se lleva tal como está; el archivo de esta ciudad no cambia.</translation>
    </message>
    <message>
        <source>Name of the progress round, such as 2027</source>
        <translation>Nombre de la ronda de seguimiento, como 2027</translation>
    </message>
    <message>
        <source>Deadline, such as 30/10/2026</source>
        <translation>Plazo, como 30/10/2026</translation>
    </message>
    <message>
        <source>Where its file is kept on this computer</source>
        <translation>Dónde se guarda su archivo en este equipo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Write the invitations at once, in a folder beside it</source>
        <translation>Escribir las invitaciones enseguida, en una carpeta junto a él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Propose what your department will do: for which commitments, until when, with what money, and how one will see that it worked. The coordinator takes proposals into the city&apos;s plan, or says why not.</source>
        <translation>Proponga lo que hará su departamento: para qué compromisos, hasta cuándo, con qué dinero y cómo se verá que ha funcionado. La coordinación incorpora las propuestas al plan de la ciudad o dice por qué no.</translation>
    </message>
    <message>
        <source>No action yet. Add the first one: a title and one commitment are enough to begin with.</source>
        <translation>Aún no hay medidas. Añada la primera: para empezar bastan un título y un compromiso.</translation>
    </message>
    <message>
        <source>Actions of the department</source>
        <translation>Medidas del departamento</translation>
    </message>
    <message>
        <source>Propose an action…</source>
        <translation>Proponer una medida…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Folder of the documents</source>
        <translation>Carpeta de los documentos</translation>
    </message>
    <message>
        <source>Writing the documents</source>
        <translation>Escribiendo los documentos</translation>
    </message>
</context>
<context>
    <name>RangeEditor</name>
    <message>
        <source>Slider: {name}</source>
        <translation>Control deslizante: {name}</translation>
    </message>
</context>
<context>
    <name>ReadingsBar</name>
    <message>
        <source>It means {number}</source>
        <translation>Significa {number}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Invitations (*.asice)</source>
        <translation>Invitaciones (*.asice)</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Archivos de trabajo (*.charter)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un archivo de trabajo</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Making the sample city</source>
        <translation>Preparando la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>A double click on a .charter or .asice file opens this program now.</source>
        <translation>Un doble clic en un archivo .charter o .asice abre ahora este programa.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Algo ha fallado. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>%n reminder(s) are in this folder already: {names}.</source>
        <translation>
            <numerusform>%n recordatorio ya está en esta carpeta: {names}.</numerusform>
            <numerusform>%n recordatorios ya están en esta carpeta: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to {folder}.</source>
        <translation>
            <numerusform>%n recordatorio escrito en {folder}.</numerusform>
            <numerusform>%n recordatorios escritos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Tick who is reminded. Each gets a short e-mail draft of its own; somebody else presses Send.</source>
        <translation>Marque a quién se le recuerda. Cada uno recibe un breve borrador de correo propio; otra persona pulsa Enviar.</translation>
    </message>
    <message>
        <source>Departments with something open</source>
        <translation>Departamentos con algo pendiente</translation>
    </message>
    <message>
        <source>What the chosen one gets to read</source>
        <translation>Lo que leerá el elegido</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>Carpeta para los recordatorios</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituirlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation>Escribir recordatorios</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>Writing %n reminder(s)</source>
        <translation>
            <numerusform>Escribiendo %n recordatorio</numerusform>
            <numerusform>Escribiendo %n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>Carpeta para los recordatorios</translation>
    </message>
    <message>
        <source>Subject and text are on the clipboard.</source>
        <translation>El asunto y el texto están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>RepeatFoot</name>
    <message>
        <source>Add: {name}</source>
        <translation>Añadir: {name}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Choose a document and a language.</source>
        <translation>Elija un documento y un idioma.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The action plan, the monitoring report and a page for the mayor as PDF, with tables that a screen reader can read. The same data gives the same document.</source>
        <translation>El plan de acción, el informe de seguimiento y una página para la alcaldía en PDF, con tablas que un lector de pantalla puede leer. Los mismos datos dan el mismo documento.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Ir a lo que está por resolver</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>The mayor&apos;s page</source>
        <translation>Página para la alcaldía</translation>
    </message>
    <message>
        <source>Feedback for each department</source>
        <translation>Hoja de respuesta para cada departamento</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Write the documents</source>
        <translation>Escribir los documentos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Written documents</source>
        <translation>Documentos escritos</translation>
    </message>
    <message>
        <source>No document has been written into this folder yet.</source>
        <translation>Todavía no se ha escrito ningún documento en esta carpeta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Todo está como estaba entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) would change, as one change that can be taken back. The first:</source>
        <translation>
            <numerusform>Cambiaría %n campo, en un solo cambio que se puede deshacer. El primero:</numerusform>
            <numerusform>Cambiarían %n campos, en un solo cambio que se puede deshacer. Los primeros:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) would change, as one change that can be taken back:</source>
        <translation>
            <numerusform>Cambiaría %n campo, en un solo cambio que se puede deshacer:</numerusform>
            <numerusform>Cambiarían %n campos, en un solo cambio que se puede deshacer:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the state of a day</source>
        <translation>Recuperar el estado de un día</translation>
    </message>
    <message>
        <source>Day, or day and time, such as 22/11/2026 or 22/11/2026 14:30</source>
        <translation>Día, o día y hora, como 22/11/2026 o 22/11/2026 14:30</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReturnedPanel</name>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Use the coordinator&apos;s answer: {name}</source>
        <translation>Usar la respuesta de la coordinación: {name}</translation>
    </message>
    <message>
        <source>Or keep yours; the reason travels back</source>
        <translation>O mantenga la suya; el motivo vuelve con ella</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Mantener la nuestra</translation>
    </message>
    <message>
        <source>Reason to keep our answer: {name}</source>
        <translation>Motivo para mantener nuestra respuesta: {name}</translation>
    </message>
    <message>
        <source>Keep our answer: {name}</source>
        <translation>Mantener nuestra respuesta: {name}</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Writing the return</source>
        <translation>Creando la devolución</translation>
    </message>
</context>
<context>
    <name>ReturningPanel</name>
    <message>
        <source>Comments on the answers of {department}</source>
        <translation>Comentarios sobre las respuestas de {department}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Send back to {department}…</source>
        <translation>Devolver a {department}…</translation>
    </message>
    <message>
        <source>No comment yet: choose an answer above and comment on it.</source>
        <translation>Aún no hay comentarios: elija una respuesta de arriba y coméntela.</translation>
    </message>
    <message>
        <source>Comments on the answers of this department</source>
        <translation>Comentarios sobre las respuestas de este departamento</translation>
    </message>
    <message>
        <source>Withdraw comment</source>
        <translation>Retirar el comentario</translation>
    </message>
    <message>
        <source>Open the e-mail draft</source>
        <translation>Abrir el borrador de correo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ella</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>“{title}” does not go on. The plan prints your reason in the review of the last plan.</source>
        <translation>«{title}» no continúa. El plan imprime su motivo en la revisión del plan anterior.</translation>
    </message>
    <message>
        <source>Drop an action of the last plan</source>
        <translation>Descartar una medida del plan anterior</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>RichLabel</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>The questionnaire wants to open this address in your browser:</source>
        <translation>El cuestionario quiere abrir esta dirección en su navegador:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RoundGathering</name>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Protection rules (*.toml)</source>
        <translation>Reglas de protección (*.toml)</translation>
    </message>
    <message>
        <source>Use stricter rules</source>
        <translation>Usar reglas más estrictas</translation>
    </message>
    <message>
        <source>Making the progress round</source>
        <translation>Creando la ronda de seguimiento</translation>
    </message>
    <message>
        <source>Last round: its city file or its submission (*.charter *.asice)</source>
        <translation>Ronda anterior: su archivo de ciudad o su entrega (*.charter *.asice)</translation>
    </message>
    <message>
        <source>Take over last round</source>
        <translation>Tomar la ronda anterior</translation>
    </message>
    <message>
        <source>Folder for the invitations</source>
        <translation>Carpeta de las invitaciones</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n invitation(s)</source>
        <translation>
            <numerusform>Escribiendo %n invitación</numerusform>
            <numerusform>Escribiendo %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xml)</source>
        <translation>Cuestionarios (*.xlsx *.xml)</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Añadir un cuestionario</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n department(s) are late or will be soon: {names}.</source>
        <translation>
            <numerusform>%n departamento va con retraso o lo irá pronto: {names}.</numerusform>
            <numerusform>%n departamentos van con retraso o lo irán pronto: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Nadie va con retraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are in this folder already: {names}.</source>
        <translation>
            <numerusform>%n invitación ya está en esta carpeta: {names}.</numerusform>
            <numerusform>%n invitaciones ya están en esta carpeta: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) written to {folder}. Send each to its department.</source>
        <translation>
            <numerusform>%n invitación escrita en {folder}. Envíela a su departamento.</numerusform>
            <numerusform>%n invitaciones escritas en {folder}. Envíe cada una a su departamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) have no department yet. Tick who takes part.</source>
        <translation>
            <numerusform>%n cuestionario aún no tiene departamento. Marque quién participa.</numerusform>
            <numerusform>%n cuestionarios aún no tienen departamento. Marque quién participa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Round and departments</source>
        <translation>Ronda y departamentos</translation>
    </message>
    <message>
        <source>Name the departments, write their invitations, and send each file to its department by e-mail. They answer on their own computers.</source>
        <translation>Indique los departamentos, escriba sus invitaciones y envíe cada archivo a su departamento por correo electrónico. Responden en sus propios equipos.</translation>
    </message>
    <message>
        <source>Deadline of all of them, such as 30/10/2026</source>
        <translation>Plazo para todos, por ejemplo 30/10/2026</translation>
    </message>
    <message>
        <source>Deadline of all of them</source>
        <translation>Plazo para todos</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The departments</source>
        <translation>Los departamentos</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>Añadir un departamento…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Give the newest version</source>
        <translation>Dar la versión más reciente</translation>
    </message>
    <message>
        <source>Take over last round…</source>
        <translation>Tomar la ronda anterior…</translation>
    </message>
    <message>
        <source>Progress round…</source>
        <translation>Ronda de seguimiento…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Folder for the invitations</source>
        <translation>Carpeta de las invitaciones</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Invite all</source>
        <translation>Invitar a todos</translation>
    </message>
    <message>
        <source>Invite the chosen one</source>
        <translation>Invitar al elegido</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Write reminders…</source>
        <translation>Escribir recordatorios…</translation>
    </message>
    <message>
        <source>Departments to add</source>
        <translation>Departamentos que se pueden añadir</translation>
    </message>
    <message>
        <source>The questionnaires</source>
        <translation>Los cuestionarios</translation>
    </message>
    <message>
        <source>Add a questionnaire…</source>
        <translation>Añadir un cuestionario…</translation>
    </message>
    <message>
        <source>Answer it here</source>
        <translation>Responder aquí</translation>
    </message>
    <message>
        <source>Use stricter rules…</source>
        <translation>Usar reglas más estrictas…</translation>
    </message>
    <message>
        <source>What was found in the questionnaire</source>
        <translation>Qué se ha encontrado en el cuestionario</translation>
    </message>
</context>
<context>
    <name>RowEvidence</name>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Attach a file as evidence: {name}</source>
        <translation>Adjuntar un archivo como justificante: {name}</translation>
    </message>
    <message>
        <source>Evidence: {names}</source>
        <translation>Justificantes: {names}</translation>
    </message>
    <message>
        <source>Evidence: attach a file, or drop it on the question</source>
        <translation>Justificantes: adjunte un archivo o suéltelo sobre la pregunta</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, fila {row}</translation>
    </message>
    <message>
        <source>Take away row {row}</source>
        <translation>Quitar la fila {row}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Search in: {name}</source>
        <translation>Buscar en: {name}</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message numerus="yes">
        <source>Use last round&apos;s answers for %n empty field(s)</source>
        <translation>
            <numerusform>Usar la respuesta de la ronda anterior en %n campo vacío</numerusform>
            <numerusform>Usar las respuestas de la ronda anterior en %n campos vacíos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are open. You can send now and correct later.</source>
        <translation>
            <numerusform>Queda %n problema. Puede enviar ahora y corregir después.</numerusform>
            <numerusform>Quedan %n problemas. Puede enviar ahora y corregir después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release code: {code}</source>
        <translation>Código de salida: {code}</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Todo está respondido.</translation>
    </message>
    <message>
        <source>Written: {path}. Send this file to the coordinator.</source>
        <translation>Escrito: {path}. Envíe este archivo a la coordinación.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Protection of people</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>the split stays here: a number in it is small</source>
        <translation>el desglose no sale: contiene una cifra pequeña</translation>
    </message>
    <message>
        <source>hidden: the number is small</source>
        <translation>oculto: la cifra es pequeña</translation>
    </message>
    <message>
        <source>hidden: it would tell the rest, which is small</source>
        <translation>oculto: revelaría el resto, que es pequeño</translation>
    </message>
    <message>
        <source>hidden: everybody or nobody is in it</source>
        <translation>oculto: incluye a todo el mundo o a nadie</translation>
    </message>
    <message>
        <source>hidden: it is about too few people</source>
        <translation>oculto: se refiere a muy pocas personas</translation>
    </message>
    <message>
        <source>hidden: the number of people behind it is not known</source>
        <translation>oculto: no se sabe a cuántas personas se refiere</translation>
    </message>
    <message>
        <source>hidden: beside what was sent before it would tell too much</source>
        <translation>oculto: junto a lo ya enviado revelaría demasiado</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Show the first problem</source>
        <translation>Mostrar el primer problema</translation>
    </message>
    <message>
        <source>Head of the department</source>
        <translation>Jefatura del departamento</translation>
    </message>
    <message>
        <source>Give them the PDF: it shows exactly what leaves, with a code on every page. Record here how they approved it; when an answer changes, the code changes and they approve again.</source>
        <translation>Entrégueles el PDF: muestra exactamente lo que sale, con un código en cada página. Anote aquí cómo lo aprobaron; si cambia una respuesta, cambia el código y deben aprobarlo de nuevo.</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Crear el PDF</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Record the approval…</source>
        <translation>Anotar la aprobación…</translation>
    </message>
    <message>
        <source>Write the contribution</source>
        <translation>Escribir la aportación</translation>
    </message>
    <message>
        <source>The file is not sent yet: attach it to an e-mail to the coordinator, or open the draft that is ready beside it.</source>
        <translation>El archivo aún no se ha enviado: adjúntelo a un correo para la coordinación o abra el borrador que está listo a su lado.</translation>
    </message>
    <message>
        <source>Open the e-mail draft</source>
        <translation>Abrir el borrador de correo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy subject and text</source>
        <translation>Copiar asunto y texto</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Writing the PDF</source>
        <translation>Creando el PDF</translation>
    </message>
    <message>
        <source>Subject and text are on the clipboard.</source>
        <translation>El asunto y el texto están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source of figures</source>
        <translation>Fuente de las cifras</translation>
    </message>
    <message>
        <source>Name of the register, survey or list</source>
        <translation>Nombre del registro, la encuesta o la lista</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reference date or period, such as 31/12/2025 or school year 2024/25</source>
        <translation>Fecha o periodo de referencia, como 31/12/2025 o curso 2024/25</translation>
    </message>
    <message>
        <source>Coverage, in percent of those who should be in it</source>
        <translation>Cobertura, en porcentaje de quienes deberían constar</translation>
    </message>
    <message>
        <source>Origin is told by</source>
        <translation>El origen se determina por</translation>
    </message>
    <message>
        <source>Legal basis for recording it, or for not recording it</source>
        <translation>Base jurídica para registrarlo, o para no registrarlo</translation>
    </message>
    <message>
        <source>What a reader has to know about the definition</source>
        <translation>Lo que el lector debe saber de la definición</translation>
    </message>
    <message>
        <source>Comparable with last round</source>
        <translation>Comparable con la ronda anterior</translation>
    </message>
    <message>
        <source>Usual source: figures that name no other come from it</source>
        <translation>Fuente habitual: de ella salen las cifras que no nombran otra</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Origin by</source>
        <translation>Origen según</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Say once where your figures come from: the register or survey, how complete it is, by what it tells origin. Every figure inherits it; a single figure can say otherwise beside its own table.</source>
        <translation>Diga una sola vez de dónde salen sus cifras: el registro o la encuesta, su grado de cobertura, con qué criterio recoge el origen. Todas las cifras lo heredan; una cifra concreta puede indicar otra cosa junto a su tabla.</translation>
    </message>
    <message>
        <source>No source yet. Add the register or survey that most of your figures come from; all of them take it over at once.</source>
        <translation>Aún no hay ninguna fuente. Añada el registro o la encuesta de donde sale la mayoría de sus cifras; todas la toman a la vez.</translation>
    </message>
    <message>
        <source>Source cards</source>
        <translation>Fichas de las fuentes</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir una fuente…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Figures and where they come from</source>
        <translation>Cifras y de dónde salen</translation>
    </message>
    <message>
        <source>The chosen figures come from</source>
        <translation>Las cifras elegidas salen de</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation>Mostrar: {sentence}</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>One signed file for EUROCITIES: plan, report, published answers and their proof. It verifies anywhere, without an account.</source>
        <translation>Un solo archivo firmado para EUROCITIES: plan, informe, respuestas publicadas y su prueba. Se verifica en cualquier lugar, sin cuenta.</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de que salga</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Write the submission</source>
        <translation>Escribir la entrega</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se ha escrito</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>SubmittingPages</name>
    <message>
        <source>Folder of the submission</source>
        <translation>Carpeta de la entrega</translation>
    </message>
    <message>
        <source>Writing the submission</source>
        <translation>Escribiendo la entrega</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Quitar filas</translation>
    </message>
    <message>
        <source>Add a row: {name}</source>
        <translation>Añadir una fila: {name}</translation>
    </message>
    <message>
        <source>Remove the chosen rows: {name}</source>
        <translation>Quitar las filas elegidas: {name}</translation>
    </message>
    <message>
        <source>Type in the last line to add a row, or paste rows copied from a spreadsheet.</source>
        <translation>Escriba en la última línea para añadir una fila, o pegue filas copiadas de una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) in this table</source>
        <translation>
            <numerusform>%n problema más en esta tabla</numerusform>
            <numerusform>%n problemas más en esta tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source> (required)</source>
        <translation> (obligatoria)</translation>
    </message>
    <message>
        <source>New row, {column}: empty</source>
        <translation>Fila nueva, {column}: vacía</translation>
    </message>
    <message>
        <source>not asked here</source>
        <translation>aquí no se pregunta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Row {number}, {column}: {text}</source>
        <translation>Fila {number}, {column}: {text}</translation>
    </message>
</context>
<context>
    <name>TakeUpDialog</name>
    <message>
        <source>Go on with a workspace</source>
        <translation>Continuar con un archivo de trabajo</translation>
    </message>
    <message>
        <source>A colleague handed this workspace over. Go on with everything that is in it: answers, drafts, history, evidence. A signing key of your own is made; its code is compared once by telephone.</source>
        <translation>Otra persona le ha traspasado este archivo de trabajo. Continúe con todo lo que contiene: respuestas, borradores, historial y justificantes. Se crea una clave de firma propia; su código se compara una vez por teléfono.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Where the workspace shall be</source>
        <translation>Dónde estará el archivo de trabajo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Workspaces (*.charter)</source>
        <translation>Archivos de trabajo (*.charter)</translation>
    </message>
    <message>
        <source>Write your name and your function.</source>
        <translation>Escriba su nombre y su función.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>When, by their clock</source>
        <translation>Cuándo, según su reloj</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>Choose a signed file, or drop one on the window: you see who signed it, what it holds, and whether anything in it changed. Nothing is merged or stored.</source>
        <translation>Elija un archivo firmado o suéltelo en la ventana: verá quién lo firmó, qué contiene y si algo cambió en él. No se incorpora ni se guarda nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Quién lo firmó</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
</context>
<context>
    <name>VerifyingPages</name>
    <message>
        <source>Signed files (*.asice);;All files (*)</source>
        <translation>Archivos firmados (*.asice);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Why did it change? One sentence, which leaves with the figure</source>
        <translation>¿Por qué ha cambiado? Una frase, que sale con la cifra</translation>
    </message>
    <message>
        <source>Why it changed: {name}</source>
        <translation>Por qué cambió: {name}</translation>
    </message>
</context>
<context>
    <name>self._notices.self</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) were not taken in; drop them again.</source>
        <translation>
            <numerusform>Detenido. %n archivo no se ha recibido; vuelva a soltarlo.</numerusform>
            <numerusform>Detenido. %n archivos no se han recibido; vuelva a soltarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} no longer counts. Nothing was deleted.</source>
        <translation>{file} ya no cuenta. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>{file} counts again.</source>
        <translation>{file} vuelve a contar.</translation>
    </message>
    <message>
        <source>The template was written: {path}</source>
        <translation>La plantilla se ha guardado: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over. Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>%n respuesta incorporada. Ctrl+Z la deshace.</numerusform>
            <numerusform>%n respuestas incorporadas. Ctrl+Z las deshace todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self._words.self</name>
    <message>
        <source>Choose a file or drop it here. It is copied in; at most 200 MB.</source>
        <translation>Elija un archivo o suéltelo aquí. Se copia dentro; 200 MB como máximo.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n change(s) read and compared.</source>
        <translation>
            <numerusform>%n cambio leído y cotejado.</numerusform>
            <numerusform>%n cambios leídos y cotejados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no safety copy of {place} yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad de {place}.</translation>
    </message>
    <message>
        <source>Say which round it is with --round.</source>
        <translation>Diga con --round qué ronda es.</translation>
    </message>
    <message numerus="yes">
        <source>{form} version {version}: %n question(s)</source>
        <translation>
            <numerusform>{form}, versión {version}: %n pregunta</numerusform>
            <numerusform>{form}, versión {version}: %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round {round} stand beside the questions now.</source>
        <translation>
            <numerusform>%n respuesta de la ronda {round} aparece ahora junto a las preguntas.</numerusform>
            <numerusform>%n respuestas de la ronda {round} aparecen ahora junto a las preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Departments that take part again: {names}</source>
        <translation>Departamentos que vuelven a participar: {names}</translation>
    </message>
    <message>
        <source>Compare the code of the coordinator&apos;s key with them by telephone: {code}</source>
        <translation>Coteje por teléfono con la coordinación el código de su clave: {code}</translation>
    </message>
    <message>
        <source>--row + adds a row; answer in it with the key that it prints.</source>
        <translation>--row + añade una fila; responda en ella con la clave que imprime.</translation>
    </message>
    <message>
        <source>Give either a VALUE or a --state.</source>
        <translation>Dé un VALUE o un --state, no ambos.</translation>
    </message>
    <message>
        <source>Give a VALUE or a --state.</source>
        <translation>Dé un VALUE o un --state.</translation>
    </message>
    <message>
        <source>--part stands beside the whole figure; give it without --cell.</source>
        <translation>--part acompaña a toda la cifra; delo sin --cell.</translation>
    </message>
    <message>
        <source>--part is one of {parts}.</source>
        <translation>--part es uno de {parts}.</translation>
    </message>
    <message>
        <source>--remove takes a row away: give its repeat and its --row, nothing else.</source>
        <translation>--remove quita una fila: dé su repetición y su --row, nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n punto pendiente</numerusform>
            <numerusform>%n puntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>--look is for the files that a city receives.</source>
        <translation>--look es para los archivos que recibe una ciudad.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) stand at your answers.</source>
        <translation>
            <numerusform>Hay %n comentario junto a sus respuestas.</numerusform>
            <numerusform>Hay %n comentarios junto a sus respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the coordinator wait for your answer.</source>
        <translation>
            <numerusform>%n decisión de la coordinación espera su respuesta.</numerusform>
            <numerusform>%n decisiones de la coordinación esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: merged once and retracted since. Take it back in with: {command}</source>
        <translation>{file}: se incorporó y después se retiró. Para recuperarlo: {command}</translation>
    </message>
    <message>
        <source>{file}: the same as a file before it.</source>
        <translation>{file}: el mismo que un archivo anterior.</translation>
    </message>
    <message>
        <source>{file}: already merged on {at} by {person}.</source>
        <translation>{file}: {person} ya lo incorporó el {at}.</translation>
    </message>
    <message>
        <source>{file}: would be merged from {signer} ({department}): {changes}.</source>
        <translation>{file}: se incorporaría de {signer} ({department}): {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: merged, %n new change(s) by {signer} ({department}).</source>
        <translation>
            <numerusform>{file}: incorporado, %n cambio nuevo de {signer} ({department}).</numerusform>
            <numerusform>{file}: incorporado, %n cambios nuevos de {signer} ({department}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of {department} is not compared yet.</source>
        <translation>El certificado de {department} aún no se ha cotejado.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to decide</source>
        <translation>
            <numerusform>%n respuesta por resolver</numerusform>
            <numerusform>%n respuestas por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --take or --value.</source>
        <translation>Dé --take o --value.</translation>
    </message>
    <message>
        <source>--alike decides for a side: give it with --take.</source>
        <translation>--alike decide por una de las partes: delo con --take.</translation>
    </message>
    <message>
        <source>In a department --take is city or own.</source>
        <translation>En un departamento, --take es city u own.</translation>
    </message>
    <message>
        <source>{place} is intact: nothing in it changed since it was signed.</source>
        <translation>{place} está íntegro: nada ha cambiado desde que se firmó.</translation>
    </message>
    <message>
        <source>{place} was refused.</source>
        <translation>{place} se ha rechazado.</translation>
    </message>
    <message>
        <source>Signed by {who}, {function}, as {role}, on {at} (their clock).</source>
        <translation>Firmado por {who}, {function}, como {role}, el {at} (según su reloj).</translation>
    </message>
    <message numerus="yes">
        <source>The signature covers %n file(s).</source>
        <translation>
            <numerusform>La firma abarca %n archivo.</numerusform>
            <numerusform>La firma abarca %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is trusted here.</source>
        <translation>El certificado es de confianza aquí.</translation>
    </message>
    <message>
        <source>The certificate is not known here: compare its code by telephone.</source>
        <translation>Aquí no se conoce el certificado: coteje su código por teléfono.</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Página {page} de {total}</translation>
    </message>
    <message>
        <source>Document code {code}</source>
        <translation>Código del documento {code}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} de enero de {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} de febrero de {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} de marzo de {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} de abril de {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} de mayo de {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} de junio de {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} de julio de {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} de agosto de {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} de septiembre de {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} de octubre de {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} de noviembre de {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} de diciembre de {year}</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>plenamente</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>no</translation>
    </message>
    <message>
        <source>outside our competence</source>
        <translation>fuera de nuestra competencia</translation>
    </message>
    <message>
        <source>The city in numbers</source>
        <translation>La ciudad en cifras</translation>
    </message>
    <message>
        <source>No figure has been published yet.</source>
        <translation>Todavía no se ha publicado ninguna cifra.</translation>
    </message>
    <message>
        <source>Figures to start from</source>
        <translation>Cifras de partida</translation>
    </message>
    <message>
        <source>Every figure with its source and its split stands in the monitoring report.</source>
        <translation>Cada cifra figura con su fuente y su desglose en el informe de seguimiento.</translation>
    </message>
    <message>
        <source>How the plan was made</source>
        <translation>Cómo se hizo el plan</translation>
    </message>
    <message>
        <source>Each department answered its own questions and proposed actions; the integration coordinator joined the answers and decided what disagreed.</source>
        <translation>Cada departamento respondió a sus preguntas y propuso medidas; la coordinación de integración reunió las respuestas y resolvió las discrepancias.</translation>
    </message>
    <message>
        <source>{origin}: {count}</source>
        <translation>{origin}: {count}</translation>
    </message>
    <message>
        <source>Where actions came from</source>
        <translation>De dónde vienen las medidas</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Review of the last plan</source>
        <translation>Balance del plan anterior</translation>
    </message>
    <message>
        <source>The city&apos;s file holds no earlier plan to compare with.</source>
        <translation>El archivo de la ciudad no contiene ningún plan anterior con el que comparar.</translation>
    </message>
    <message>
        <source>Changes since the plan was frozen</source>
        <translation>Cambios desde que se fijó el plan</translation>
    </message>
    <message>
        <source>The plan is not frozen yet. Freeze it under “Actions”: from then on every change shows here.</source>
        <translation>El plan no está fijado todavía. Fíjelo en «Medidas»: desde entonces, aquí se ve cada cambio.</translation>
    </message>
    <message>
        <source>{period}, frozen on {at}</source>
        <translation>{period}, fijada el {at}</translation>
    </message>
    <message>
        <source>Delivered: {completed} of {due} actions that were due in {period}.</source>
        <translation>Ejecución: {completed} de {due} medidas que vencían en {period}.</translation>
    </message>
    <message>
        <source>No action of the frozen version was due in {period}.</source>
        <translation>Ninguna medida de la versión fijada vencía en {period}.</translation>
    </message>
    <message>
        <source>Due in {period}</source>
        <translation>Vencen en {period}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Computed indicators</source>
        <translation>Indicadores calculados</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Chart of the commitments by role</source>
        <translation>Gráfico de los compromisos por papel</translation>
    </message>
    <message>
        <source>The table below says the same in words.</source>
        <translation>La tabla siguiente dice lo mismo con palabras.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>How far each department is</source>
        <translation>Cómo va cada departamento</translation>
    </message>
    <message>
        <source>Chart of the answers of each department</source>
        <translation>Gráfico de las respuestas de cada departamento</translation>
    </message>
    <message>
        <source>The table below holds the same numbers.</source>
        <translation>La tabla siguiente contiene las mismas cifras.</translation>
    </message>
    <message>
        <source>{code}: {before}, now {after}</source>
        <translation>{code}: {before}, ahora {after}</translation>
    </message>
    <message>
        <source>No light and no figure has changed since last round.</source>
        <translation>Ni los compromisos ni las cifras han cambiado desde la ronda anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest change(s) of figures and choices:</source>
        <translation>
            <numerusform>El mayor cambio de cifras y opciones:</numerusform>
            <numerusform>Los %n mayores cambios de cifras y opciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What changed since last round</source>
        <translation>Qué ha cambiado desde la ronda anterior</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>done after the period</source>
        <translation>terminada después del periodo</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>no longer in the plan</source>
        <translation>ya no está en el plan</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Qué ha sido de sus respuestas</translation>
    </message>
    <message>
        <source>Nothing has arrived from your department in this round yet.</source>
        <translation>En esta ronda todavía no ha llegado nada de su departamento.</translation>
    </message>
    <message numerus="yes">
        <source>Thank you: %n answer(s) of your department are in the city&apos;s report.</source>
        <translation>
            <numerusform>Gracias: %n respuesta de su departamento figura en el informe de la ciudad.</numerusform>
            <numerusform>Gracias: %n respuestas de su departamento figuran en el informe de la ciudad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest contribution was signed on {day}.</source>
        <translation>Su última aportación se firmó el {day}.</translation>
    </message>
    <message>
        <source>What was decided about your answers</source>
        <translation>Qué se decidió sobre sus respuestas</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>Now it says</source>
        <translation>Ahora dice</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Comments of the coordination</source>
        <translation>Comentarios de la coordinación</translation>
    </message>
    <message>
        <source>Your proposals for the action plan</source>
        <translation>Sus propuestas para el plan de acción</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ella</translation>
    </message>
    <message>
        <source>Proposals and what became of them</source>
        <translation>Propuestas y qué ha sido de ellas</translation>
    </message>
    <message>
        <source>Your answers, one by one</source>
        <translation>Sus respuestas, una a una</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>En la ciudad</translation>
    </message>
    <message>
        <source>Every answer and its use</source>
        <translation>Cada respuesta y su uso</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Qué falta todavía</translation>
    </message>
    <message>
        <source>Actions of the last plan</source>
        <translation>Medidas del plan anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are not reviewed yet.</source>
        <translation>
            <numerusform>%n medida del plan anterior está sin revisar.</numerusform>
            <numerusform>%n medidas del plan anterior están sin revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan has not been frozen for a period yet.</source>
        <translation>Este plan aún no se ha fijado para un periodo.</translation>
    </message>
    <message>
        <source>This plan was frozen for {period} on {day}; delivery is counted against it.</source>
        <translation>Este plan se fijó para {period} el {day}; con él se mide el grado de ejecución.</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Self-assessment in the four roles</source>
        <translation>Autoevaluación en las cuatro funciones</translation>
    </message>
    <message>
        <source>How far the city keeps each of the eleven commitments, in its own view, and what its departments say about their own part.</source>
        <translation>En qué medida cumple la ciudad, a su juicio, cada uno de los once compromisos, y qué dicen sus departamentos de su propia parte.</translation>
    </message>
    <message>
        <source>The six service areas</source>
        <translation>Los seis ámbitos de servicio</translation>
    </message>
    <message>
        <source>Where the city does not run a service itself, it promises to advocate the charter towards those who do.</source>
        <translation>Cuando la ciudad no presta un servicio, se compromete a defender la carta ante quien lo presta.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) late</source>
        <translation>
            <numerusform>%n departamento con retraso</numerusform>
            <numerusform>%n departamentos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) have not sent yet</source>
        <translation>
            <numerusform>%n departamento aún no ha enviado</numerusform>
            <numerusform>%n departamentos aún no han enviado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) sent back, not answered yet</source>
        <translation>
            <numerusform>%n devolución sin contestar</numerusform>
            <numerusform>%n devoluciones sin contestar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every department has sent, and nothing is to decide.</source>
        <translation>Todos los departamentos han enviado y no hay nada que decidir.</translation>
    </message>
    <message>
        <source>{department}: {section}</source>
        <translation>{department}: {section}</translation>
    </message>
    <message>
        <source>{department}, {section}: nothing is asked</source>
        <translation>{department}, {section}: no se pregunta nada</translation>
    </message>
    <message>
        <source>{department}, {section}: {answered} of {asked} answered, {undecided} to decide</source>
        <translation>{department}, {section}: {answered} de {asked} respondidas, {undecided} por resolver</translation>
    </message>
    <message>
        <source>{department}, {section}: {answered} of {asked} answered</source>
        <translation>{department}, {section}: {answered} de {asked} respondidas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on an older questionnaire have no place in the newest one.</source>
        <translation>
            <numerusform>%n respuesta a un cuestionario anterior no tiene lugar en el más reciente.</numerusform>
            <numerusform>%n respuestas a un cuestionario anterior no tienen lugar en el más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>is the city&apos;s answer</source>
        <translation>es la respuesta de la ciudad</translation>
    </message>
    <message>
        <source>stands beside the others</source>
        <translation>figura junto a las demás</translation>
    </message>
    <message>
        <source>is added up</source>
        <translation>se suma</translation>
    </message>
    <message>
        <source>stands beside the others, not added up</source>
        <translation>figura junto a las demás, sin sumarse</translation>
    </message>
    <message>
        <source>departments disagree: to decide</source>
        <translation>los departamentos discrepan: por resolver</translation>
    </message>
    <message>
        <source>two versions: to decide</source>
        <translation>dos versiones: por resolver</translation>
    </message>
    <message>
        <source>the decision is out of date</source>
        <translation>la decisión ya no está al día</translation>
    </message>
    <message>
        <source>One answer, which is the city&apos;s.</source>
        <translation>Una respuesta, que es la de la ciudad.</translation>
    </message>
    <message>
        <source>All answers stand side by side, each with its department.</source>
        <translation>Todas las respuestas figuran una junto a otra, cada una con su departamento.</translation>
    </message>
    <message>
        <source>The departments&apos; figures are added up.</source>
        <translation>Se suman las cifras de los departamentos.</translation>
    </message>
    <message>
        <source>The figures stand side by side.</source>
        <translation>Las cifras figuran una junto a otra.</translation>
    </message>
    <message>
        <source>The departments say different things: somebody has to decide.</source>
        <translation>Los departamentos dicen cosas distintas: alguien debe decidir.</translation>
    </message>
    <message>
        <source>Two copies of one department&apos;s work differ: somebody has to decide.</source>
        <translation>Dos copias del trabajo de un departamento difieren: alguien debe decidir.</translation>
    </message>
    <message>
        <source>It was decided, and a department said something else since: decide again.</source>
        <translation>Se decidió y un departamento ha dicho otra cosa después: decida de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nadie ha respondido todavía.</translation>
    </message>
    <message>
        <source>Not added up: the same people may be counted by several departments. A sum would count contacts, not persons.</source>
        <translation>No se suma: varios departamentos pueden contar a las mismas personas. La suma contaría atenciones, no personas.</translation>
    </message>
    <message numerus="yes">
        <source>{counted} of %n department(s)</source>
        <translation>
            <numerusform>{counted} de %n departamento</numerusform>
            <numerusform>{counted} de %n departamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Quién lo presta</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Todo está resuelto</translation>
    </message>
    <message>
        <source>{answered} of {all} of your own questions are answered</source>
        <translation>{answered} de {all} de sus propias preguntas están respondidas</translation>
    </message>
    <message>
        <source>{done} of {all} commitments have a self-assessment</source>
        <translation>{done} de {all} compromisos tienen autoevaluación</translation>
    </message>
    <message>
        <source>{done} of {all} commitments have an action with owner, deadline and budget</source>
        <translation>{done} de {all} compromisos tienen una medida con responsable, plazo y presupuesto</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are late or given up, and nobody says why</source>
        <translation>
            <numerusform>%n medida está retrasada o abandonada y nadie dice por qué</numerusform>
            <numerusform>%n medidas están retrasadas o abandonadas y nadie dice por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) are not in the plan</source>
        <translation>
            <numerusform>%n medida propuesta no está en el plan</numerusform>
            <numerusform>%n medidas propuestas no están en el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} texts stand in English too</source>
        <translation>{done} de {all} textos figuran también en inglés</translation>
    </message>
    <message>
        <source>The plan is not frozen for a period</source>
        <translation>El plan no está fijado para ningún periodo</translation>
    </message>
    <message>
        <source>The plan changed after it was frozen for {period}: the frozen version leaves</source>
        <translation>El plan cambió después de fijarse para {period}: sale la versión fijada</translation>
    </message>
    <message>
        <source>The plan is frozen for {period}</source>
        <translation>El plan está fijado para {period}</translation>
    </message>
    <message>
        <source>Drawing plan and report, signing the submission</source>
        <translation>Componiendo el plan y el informe, firmando la entrega</translation>
    </message>
    <message>
        <source>The submission was written and verified: it is intact and signed.</source>
        <translation>La entrega se ha escrito y verificado: está íntegra y firmada.</translation>
    </message>
    <message>
        <source>The submission was written, but verifying it found a fault. Write it again.</source>
        <translation>La entrega se ha escrito, pero al verificarla se encontró un fallo. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No step towards the provider has been reported.</source>
        <translation>No se ha comunicado ninguna gestión ante quien presta el servicio.</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Defensa ante el proveedor</translation>
    </message>
    <message>
        <source>Integrating Cities Charter</source>
        <translation>Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Ronda {round}</translation>
    </message>
    <message>
        <source>State of the data: {day}</source>
        <translation>Datos a {day}</translation>
    </message>
    <message>
        <source>The main actions</source>
        <translation>Las medidas principales</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message numerus="yes">
        <source>The largest by planned money, of %n action(s) in the plan that may be published.</source>
        <translation>
            <numerusform>Las de mayor importe previsto, de %n medida publicable del plan.</numerusform>
            <numerusform>Las de mayor importe previsto, de las %n medidas publicables del plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more change(s); the plan and the report name them.</source>
        <translation>
            <numerusform>Y %n cambio más; el plan y el informe lo nombran.</numerusform>
            <numerusform>Y %n cambios más; el plan y el informe los nombran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet.</source>
        <translation>Todavía no hay nada con qué comparar.</translation>
    </message>
    <message>
        <source>No action was due in {period}.</source>
        <translation>Ninguna medida vencía en {period}.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were due in {period}; done: {completed}.</source>
        <translation>
            <numerusform>%n medida vencía en {period}; terminadas: {completed}.</numerusform>
            <numerusform>%n medidas vencían en {period}; terminadas: {completed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the plan was frozen: {action}</source>
        <translation>Desde que se fijó el plan: {action}</translation>
    </message>
    <message>
        <source>Before it is signed</source>
        <translation>Antes de la firma</translation>
    </message>
    <message>
        <source>Everything is decided; every department has sent its part.</source>
        <translation>Todo está decidido; todos los departamentos han enviado su parte.</translation>
    </message>
    <message>
        <source>The action plan that belongs to this page carries the document code {code}.</source>
        <translation>El plan de acción que corresponde a esta página lleva el código de documento {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are not decided yet.</source>
        <translation>
            <numerusform>%n respuesta aún está por decidir.</numerusform>
            <numerusform>%n respuestas aún están por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of departments wait for a decision.</source>
        <translation>
            <numerusform>%n propuesta de un departamento espera una decisión.</numerusform>
            <numerusform>%n propuestas de departamentos esperan una decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are late or given up without a reason.</source>
        <translation>
            <numerusform>%n medida está retrasada o abandonada sin motivo indicado.</numerusform>
            <numerusform>%n medidas están retrasadas o abandonadas sin motivo indicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action serves these commitments: {codes}.</source>
        <translation>Ninguna medida sirve a estos compromisos: {codes}.</translation>
    </message>
    <message>
        <source>The plan is not frozen for a period yet.</source>
        <translation>El plan aún no se ha fijado para un período.</translation>
    </message>
    <message numerus="yes">
        <source>This is a draft: %n answer(s) are unresolved and stand as such in the text.</source>
        <translation>
            <numerusform>Esto es un borrador: %n respuesta está sin resolver y así consta en el texto.</numerusform>
            <numerusform>Esto es un borrador: %n respuestas están sin resolver y así consta en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Code of a key compared</source>
        <translation>Código de una clave comparado</translation>
    </message>
    <message>
        <source>A contribution withdrawn or taken in again</source>
        <translation>Aportación retirada o admitida de nuevo</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>larger than its context</source>
        <translation>mayor que su contexto</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>The city</source>
        <translation>La ciudad</translation>
    </message>
    <message>
        <source>✓ {signer}, compared by telephone</source>
        <translation>✓ {signer}, comprobado por teléfono</translation>
    </message>
    <message>
        <source>⚠ {signer}, not compared yet</source>
        <translation>⚠ {signer}, sin comprobar todavía</translation>
    </message>
    <message>
        <source>Coverage of the sum: {percent} %</source>
        <translation>Cobertura de la suma: {percent} %</translation>
    </message>
    <message>
        <source>Decided because: {reason}</source>
        <translation>Se decidió porque: {reason}</translation>
    </message>
    <message>
        <source>No answer yet from: {names}</source>
        <translation>Aún sin respuesta de: {names}</translation>
    </message>
    <message>
        <source>{cell}: {number} is more than {limit}, which is all of “{context}”.</source>
        <translation>{cell}: {number} es más que {limit}, que es el total de «{context}».</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>La ronda</translation>
    </message>
    <message>
        <source>Comment to a department</source>
        <translation>Comentario a un departamento</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Only the total is shown: the split is hidden (small numbers) or was not given.</source>
        <translation>Solo se muestra el total: el desglose está oculto (cifras pequeñas) o no se facilitó.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n department(s).</source>
        <translation>
            <numerusform>Dato de %n departamento.</numerusform>
            <numerusform>Suma de %n departamentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added up: the departments use different origin schemes.</source>
        <translation>No se suma: los departamentos usan criterios de origen distintos.</translation>
    </message>
    <message>
        <source>Not added up: the figures are of different dates or periods.</source>
        <translation>No se suma: las cifras son de fechas o periodos distintos.</translation>
    </message>
    <message>
        <source>Not added up: the tables are split in different ways.</source>
        <translation>No se suma: las tablas tienen desgloses distintos.</translation>
    </message>
    <message>
        <source>Not added up: averages and medians have no sum.</source>
        <translation>No se suma: las medias y medianas no se suman.</translation>
    </message>
    <message>
        <source>Rounded to {base}: rounded figures do not add up.</source>
        <translation>Redondeado a múltiplos de {base}: las cifras redondeadas no suman exactamente.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of {counted} of %n department(s) that are asked.</source>
        <translation>
            <numerusform>Suma de {counted} de %n departamento preguntado.</numerusform>
            <numerusform>Suma de {counted} de los %n departamentos preguntados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: {when}</source>
        <translation>Referencia: {when}</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Método: {method}</translation>
    </message>
    <message>
        <source>Coverage: {percent} %</source>
        <translation>Cobertura: {percent} %</translation>
    </message>
    <message>
        <source>Origin by: {scheme}</source>
        <translation>Criterio de origen: {scheme}</translation>
    </message>
    <message>
        <source>Legal basis: {basis}</source>
        <translation>Base jurídica: {basis}</translation>
    </message>
    <message>
        <source>Definition: {definition}</source>
        <translation>Definición: {definition}</translation>
    </message>
    <message>
        <source>Comparable with last round: {answer}</source>
        <translation>Comparable con la ronda anterior: {answer}</translation>
    </message>
    <message>
        <source>Why it changed: {reason}</source>
        <translation>Por qué cambió: {reason}</translation>
    </message>
    <message>
        <source>No contribution of a department has been received.</source>
        <translation>No se ha recibido ninguna aportación de los departamentos.</translation>
    </message>
    <message>
        <source>Counts of small groups are hidden, so that nobody can be recognised. A table that holds a small count is shown as its total only, or not at all. Counts of staff are rounded, so rounded figures do not add up; percentages are worked out from the rounded figures and only where the base is large enough. A zero is a real zero.</source>
        <translation>Los recuentos de grupos pequeños se ocultan para que no se pueda reconocer a nadie. Una tabla con un recuento pequeño se muestra solo con su total, o no se muestra. Los recuentos de personal se redondean, por lo que no suman exactamente; los porcentajes se calculan con las cifras redondeadas y solo si la base es suficiente. Un cero es un cero real.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Signed by (function)</source>
        <translation>Firmado por (cargo)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Fecha de firma</translation>
    </message>
    <message>
        <source>Contributions received</source>
        <translation>Aportaciones recibidas</translation>
    </message>
    <message>
        <source>{city}: action plan, round {round}</source>
        <translation>{city}: plan de acción, ronda {round}</translation>
    </message>
    <message>
        <source>Action plan under the Integrating Cities Charter</source>
        <translation>Plan de acción en el marco de la Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>{city}: monitoring report, round {round}</source>
        <translation>{city}: informe de seguimiento, ronda {round}</translation>
    </message>
    <message>
        <source>Monitoring report under the Integrating Cities Charter</source>
        <translation>Informe de seguimiento en el marco de la Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>{city}: the mayor&apos;s page, round {round}</source>
        <translation>{city}: página para la alcaldía, ronda {round}</translation>
    </message>
    <message>
        <source>The round of the Integrating Cities Charter on one page</source>
        <translation>La ronda de la Carta de Ciudades Integradoras en una página</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Ámbito de servicio</translation>
    </message>
    <message>
        <source>Stage of school</source>
        <translation>Etapa educativa</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>Tipo de contrato</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Tipo de hogar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>Función desempeñada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>EU fund</source>
        <translation>Fondo de la UE</translation>
    </message>
    <message>
        <source>supported in this period</source>
        <translation>apoyada en este periodo</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>sin apoyo todavía</translation>
    </message>
    <message>
        <source>none of the four</source>
        <translation>ninguna de las cuatro</translation>
    </message>
    <message>
        <source>How they were supported: {text}</source>
        <translation>Cómo se apoyaron: {text}</translation>
    </message>
    <message>
        <source>Nobody has named support or obstacles yet: questions PL4.2 and PL4.3 ask.</source>
        <translation>Nadie ha indicado apoyos ni obstáculos todavía: los preguntan PL4.2 y PL4.3.</translation>
    </message>
    <message>
        <source>The four requests</source>
        <translation>Las cuatro peticiones</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Obstacles met</source>
        <translation>Obstáculos encontrados</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Lo señala</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Meetings with other levels of government</source>
        <translation>Reuniones con otras administraciones</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Procedencia de los fondos</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Origin is told by</source>
        <translation>El origen se determina por</translation>
    </message>
    <message>
        <source>Usual source</source>
        <translation>Fuente habitual</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>país de nacimiento</translation>
    </message>
    <message>
        <source>migrant background</source>
        <translation>origen migratorio</translation>
    </message>
    <message>
        <source>origin may not be recorded</source>
        <translation>el origen no se puede registrar</translation>
    </message>
    <message>
        <source>own funds</source>
        <translation>fondos propios</translation>
    </message>
    <message>
        <source>national or regional</source>
        <translation>estatales o autonómicos</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>last plan</source>
        <translation>plan anterior</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>peer recommendation</source>
        <translation>recomendación de otra ciudad</translation>
    </message>
    <message>
        <source>EU project</source>
        <translation>proyecto europeo</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(retirada)</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>{measure}: {cell}</source>
        <translation>{measure}: {cell}</translation>
    </message>
    <message>
        <source>Reference date or period</source>
        <translation>Fecha o periodo de referencia</translation>
    </message>
    <message>
        <source>Coverage in percent</source>
        <translation>Cobertura en porcentaje</translation>
    </message>
    <message>
        <source>Origin scheme</source>
        <translation>Criterio de origen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Comparable with last round</source>
        <translation>Comparable con la ronda anterior</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>{city}: report on the Integrating Cities Charter, round {round}</source>
        <translation>{city}: informe sobre la Carta de Ciudades Integradoras, ronda {round}</translation>
    </message>
    <message>
        <source>This bundle is signed. Verify it with Charter Desktop or any program for ASiC-E containers.</source>
        <translation>Este paquete está firmado. Compruébelo con Charter Desktop o con cualquier programa para contenedores ASiC-E.</translation>
    </message>
    <message>
        <source>Figures of small groups are hidden or rounded; rounded figures do not add up.</source>
        <translation>Las cifras de grupos pequeños están ocultas o redondeadas; las redondeadas no suman exactamente.</translation>
    </message>
    <message>
        <source>Action plan (PDF)</source>
        <translation>Plan de acción (PDF)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Answers as a table (CSV)</source>
        <translation>Respuestas en tabla (CSV)</translation>
    </message>
    <message>
        <source>Actions as a table (CSV)</source>
        <translation>Medidas en tabla (CSV)</translation>
    </message>
    <message>
        <source>No risk has been entered for any action.</source>
        <translation>No se ha indicado ningún riesgo para las medidas.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risks by action</source>
        <translation>Riesgos por medida</translation>
    </message>
    <message>
        <source>Requests to the EU and national level</source>
        <translation>Peticiones a la UE y al Estado</translation>
    </message>
    <message>
        <source>What the city cannot remove by itself, by the charter&apos;s four requests.</source>
        <translation>Lo que la ciudad no puede resolver por sí sola, según las cuatro peticiones de la carta.</translation>
    </message>
    <message>
        <source>The city supported this request in the period.</source>
        <translation>La ciudad apoyó esta petición en el periodo.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>No obstacle was tied to this request.</source>
        <translation>No se ha vinculado ningún obstáculo a esta petición.</translation>
    </message>
    <message>
        <source>Obstacles without a request</source>
        <translation>Obstáculos sin petición asociada</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Hidden and rounded figures</source>
        <translation>Cifras ocultas y redondeadas</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Owner, deadline and budget</source>
        <translation>Responsable, plazo y presupuesto</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una medida</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>a budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>No action has an indicator yet. Add them under “Actions”, in “Change…”.</source>
        <translation>Ninguna medida tiene todavía indicadores. Añádalos en «Medidas», con «Cambiar…».</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último dato</translation>
    </message>
    <message>
        <source>Way done</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Indicators of the actions</source>
        <translation>Indicadores de las medidas</translation>
    </message>
    <message>
        <source>A trend can be told once an indicator has a baseline, a target and a latest value, each with its date.</source>
        <translation>La tendencia se conoce cuando un indicador tiene valor de partida, meta y último valor, cada uno con su fecha.</translation>
    </message>
    <message>
        <source>No indicator is behind the way to its target.</source>
        <translation>Ningún indicador va con retraso respecto a su meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) are behind the way to their target.</source>
        <translation>
            <numerusform>%n indicador va con retraso respecto a su meta.</numerusform>
            <numerusform>%n indicadores van con retraso respecto a su meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} has no published value</source>
        <translation>{question} no tiene ningún valor publicado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificantes</translation>
    </message>
    <message>
        <source>No evidence has been attached.</source>
        <translation>No se ha adjuntado ningún justificante.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copiando {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n archivo adjuntado</numerusform>
            <numerusform>%n archivos adjuntados</numerusform>
        </translation>
    </message>
    <message>
        <source>The link {name} is attached.</source>
        <translation>El enlace {name} está adjunto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} queda descrito.</translation>
    </message>
    <message>
        <source>{name} backs one more question.</source>
        <translation>{name} respalda una pregunta más.</translation>
    </message>
    <message>
        <source>{name} backs one question less.</source>
        <translation>{name} respalda una pregunta menos.</translation>
    </message>
    <message>
        <source>{name} is removed. Its history stays.</source>
        <translation>{name} se ha quitado. Su historial se conserva.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} se ha guardado.</translation>
    </message>
    <message>
        <source>Evidence kept by the city</source>
        <translation>Justificantes que conserva la ciudad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Qué cuentan las cifras</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Cobertura, %</translation>
    </message>
    <message>
        <source>Origin by</source>
        <translation>Criterio de origen</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde proceden las cifras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>the decision until now</source>
        <translation>la decisión hasta ahora</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hecha aquí</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó en</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>the figures below</source>
        <translation>las cifras de abajo</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto por resolver</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>discrepancia</translation>
    </message>
    <message>
        <source>outdated decision</source>
        <translation>decisión superada</translation>
    </message>
    <message>
        <source>Two copies of one department&apos;s work were changed without knowing of each other.</source>
        <translation>Dos copias del trabajo de un mismo departamento se cambiaron sin saber una de otra.</translation>
    </message>
    <message>
        <source>Departments state the same fact differently.</source>
        <translation>Varios departamentos dan datos distintos sobre lo mismo.</translation>
    </message>
    <message>
        <source>This was decided before; since then a department has said something else.</source>
        <translation>Esto ya se resolvió; desde entonces un departamento ha dicho otra cosa.</translation>
    </message>
    <message>
        <source>{column} of the action {title}</source>
        <translation>{column} de la medida {title}</translation>
    </message>
    <message>
        <source>A row of a table</source>
        <translation>Una fila de una tabla</translation>
    </message>
    <message>
        <source>A source card</source>
        <translation>Una ficha de la fuente</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Un comentario</translation>
    </message>
    <message>
        <source>The set-up of a department</source>
        <translation>La configuración de un departamento</translation>
    </message>
    <message>
        <source>Whether a received file counts</source>
        <translation>Si un archivo recibido cuenta</translation>
    </message>
    <message>
        <source>The set-up of the round</source>
        <translation>La configuración de la ronda</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n answer(s) are not decided yet, and the pages say so.</source>
        <translation>
            <numerusform>Borrador: queda %n respuesta por resolver y así consta en las páginas.</numerusform>
            <numerusform>Borrador: quedan %n respuestas por resolver y así consta en las páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>First page: {document}, {language}</source>
        <translation>Primera página: {document}, {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: {names}</source>
        <translation>
            <numerusform>Ya existe %n archivo: {names}</numerusform>
            <numerusform>Ya existen %n archivos: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {document}, {language}</source>
        <translation>Escribiendo {document}, {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written into {folder}</source>
        <translation>
            <numerusform>%n documento escrito en {folder}</numerusform>
            <numerusform>%n documentos escritos en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback for {department}</source>
        <translation>Hoja de respuesta para {department}</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>The mayor&apos;s page</source>
        <translation>Página para la alcaldía</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>Commitments covered by an action with owner, deadline and budget</source>
        <translation>Compromisos cubiertos por una medida con responsable, plazo y presupuesto</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Medidas por estado</translation>
    </message>
    <message>
        <source>Delivery rate: actions completed that were due in the period</source>
        <translation>Grado de ejecución: medidas terminadas de las que vencían en el período</translation>
    </message>
    <message>
        <source>Core indicators answered with a value</source>
        <translation>Indicadores básicos respondidos con un dato</translation>
    </message>
    <message>
        <source>Representation of people with a migrant background in the staff (1 is parity)</source>
        <translation>Representación de personas de origen extranjero en la plantilla (1 es paridad)</translation>
    </message>
    <message>
        <source>Delivery rate {period}: actions completed that were due in it</source>
        <translation>Grado de ejecución {period}: medidas terminadas de las que vencían</translation>
    </message>
    <message>
        <source>The round in figures</source>
        <translation>La ronda en cifras</translation>
    </message>
    <message>
        <source>Delivery is counted against the plan frozen on {day}.</source>
        <translation>El grado de ejecución se mide con el plan fijado el {day}.</translation>
    </message>
    <message>
        <source>No plan has been frozen: delivery cannot be counted yet.</source>
        <translation>No se ha fijado ningún plan: aún no se puede medir el grado de ejecución.</translation>
    </message>
    <message>
        <source>Figures comparable with last round</source>
        <translation>Cifras comparables con la última ronda</translation>
    </message>
    <message>
        <source>Indicators declared impossible to collect</source>
        <translation>Indicadores que no se pueden recoger, según lo declarado</translation>
    </message>
    <message>
        <source>The eleven commitments</source>
        <translation>Los once compromisos</translation>
    </message>
    <message>
        <source>The city and this round</source>
        <translation>La ciudad y esta ronda</translation>
    </message>
    <message>
        <source>Nothing has been said about the city yet.</source>
        <translation>Aún no hay datos sobre la ciudad.</translation>
    </message>
    <message>
        <source>The city&apos;s own assessment</source>
        <translation>Autoevaluación de la ciudad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No department has answered on this commitment.</source>
        <translation>Ningún departamento ha respondido sobre este compromiso.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Compromisos generales</translation>
    </message>
    <message>
        <source>Decisions and contributions</source>
        <translation>Decisiones y aportaciones</translation>
    </message>
    <message>
        <source>Disagreements decided</source>
        <translation>Discrepancias resueltas</translation>
    </message>
    <message>
        <source>The reason stays in the city, as it may count people.</source>
        <translation>El motivo queda en la ciudad, porque puede contar personas.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>(row)</source>
        <translation>(fila)</translation>
    </message>
    <message>
        <source>Decisions with their reasons</source>
        <translation>Decisiones y sus motivos</translation>
    </message>
    <message>
        <source>No disagreement had to be decided.</source>
        <translation>No ha habido discrepancias que resolver.</translation>
    </message>
    <message>
        <source>Answers on an older questionnaire</source>
        <translation>Respuestas a un cuestionario anterior</translation>
    </message>
    <message>
        <source>These answers have no place in the questionnaire of this round.</source>
        <translation>Estas respuestas no tienen sitio en el cuestionario de esta ronda.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Aportaciones</translation>
    </message>
    <message>
        <source>Rules for small numbers: version {version}.</source>
        <translation>Reglas para cifras pequeñas: versión {version}.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Actions by commitment</source>
        <translation>Medidas por compromiso</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the plan are not published.</source>
        <translation>
            <numerusform>%n medida del plan no se publica.</numerusform>
            <numerusform>%n medidas del plan no se publican.</numerusform>
        </translation>
    </message>
    <message>
        <source>{covered} of {all} commitments have an action with owner, deadline and budget.</source>
        <translation>{covered} de {all} compromisos tienen una medida con responsable, plazo y presupuesto.</translation>
    </message>
    <message>
        <source>Also served by: {actions}</source>
        <translation>También contribuyen: {actions}</translation>
    </message>
    <message>
        <source>No action serves this commitment yet.</source>
        <translation>Ninguna medida responde aún a este compromiso.</translation>
    </message>
    <message>
        <source>Actions for the pledges</source>
        <translation>Medidas para los compromisos generales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Personas destinatarias</translation>
    </message>
    <message>
        <source>Responsible function</source>
        <translation>Cargo responsable</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Fecha del estado</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Dificultades</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Se puede publicar</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Taken into the plan</source>
        <translation>Incorporada al plan</translation>
    </message>
    <message>
        <source>Not taken into the plan</source>
        <translation>No entra en el plan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Planned, EUR</source>
        <translation>Previsto, EUR</translation>
    </message>
    <message>
        <source>Committed, EUR</source>
        <translation>Comprometido, EUR</translation>
    </message>
    <message>
        <source>Spent, EUR</source>
        <translation>Gastado, EUR</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Fecha de partida</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>Fecha del valor</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>{column}, row {row}</source>
        <translation>{column}, fila {row}</translation>
    </message>
    <message>
        <source>{column}, row {row}, {part}</source>
        <translation>{column}, fila {row}, {part}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Entidades colaboradoras</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Origin of the action</source>
        <translation>Origen de la medida</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>Also concerns</source>
        <translation>También afecta a</translation>
    </message>
    <message>
        <source>{milestone} (reached {day})</source>
        <translation>{milestone} (alcanzado el {day})</translation>
    </message>
    <message>
        <source>{year}, {source}: {amount}</source>
        <translation>{year}, {source}: {amount}</translation>
    </message>
    <message>
        <source>{line}, of which spent {amount}</source>
        <translation>{line}, de los que se han gastado {amount}</translation>
    </message>
    <message>
        <source>{name}: from {baseline} ({since}) to {target} ({until})</source>
        <translation>{name}: de {baseline} ({since}) a {target} ({until})</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>No budget has been entered.</source>
        <translation>No se ha indicado presupuesto.</translation>
    </message>
    <message>
        <source>Chart: planned money by year and source; the table below holds the same numbers.</source>
        <translation>Gráfico: presupuesto previsto por año y procedencia; la tabla siguiente recoge las mismas cifras.</translation>
    </message>
    <message>
        <source>The plan foresees {amount}.</source>
        <translation>El plan prevé {amount}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>The plan foresees {planned}; {committed} are committed and {spent} are spent.</source>
        <translation>El plan prevé {planned}; {committed} están comprometidos y {spent}, gastados.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente de financiación</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Por departamento</translation>
    </message>
    <message>
        <source>Chart of the planned money by year and source</source>
        <translation>Gráfico del presupuesto previsto por año y fuente</translation>
    </message>
    <message>
        <source>The tables below hold the same amounts.</source>
        <translation>Las tablas siguientes contienen los mismos importes.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>{action}: the amounts of the line “{line}” can&apos;t all be read; those are in no sum.</source>
        <translation>{action}: no se pueden leer todos los importes de la línea «{line}»; esos no están en ninguna suma.</translation>
    </message>
    <message>
        <source>Money by year and source</source>
        <translation>Presupuesto por año y procedencia</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The plan holds no action yet.</source>
        <translation>El plan aún no contiene medidas.</translation>
    </message>
    <message>
        <source>Chart: the actions over time, by number; the table below holds the same dates.</source>
        <translation>Gráfico: las medidas en el tiempo, por número; la tabla siguiente recoge las mismas fechas.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Siguiente hito</translation>
    </message>
    <message>
        <source>Chart of the actions over time</source>
        <translation>Gráfico de las medidas en el tiempo</translation>
    </message>
    <message>
        <source>The table below holds the same dates.</source>
        <translation>La tabla siguiente contiene las mismas fechas.</translation>
    </message>
    <message>
        <source>Actions over time</source>
        <translation>Medidas en el tiempo</translation>
    </message>
    <message>
        <source>No action is in the plan yet. Add one or accept a proposal under “Actions”.</source>
        <translation>Todavía no hay ninguna medida en el plan. Añada una o acepte una propuesta en «Medidas».</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) should have ended already.</source>
        <translation>
            <numerusform>%n medida debería haber terminado ya.</numerusform>
            <numerusform>%n medidas deberían haber terminado ya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have a milestone that is overdue.</source>
        <translation>
            <numerusform>%n medida tiene un hito vencido.</numerusform>
            <numerusform>%n medidas tienen un hito vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without start or end are not in the chart.</source>
        <translation>
            <numerusform>%n medida sin inicio o fin no está en el gráfico.</numerusform>
            <numerusform>%n medidas sin inicio o fin no están en el gráfico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Departments report on their actions in each progress round; the monitoring report shows the state of every action against the frozen plan.</source>
        <translation>Los departamentos informan de sus medidas en cada ronda de seguimiento; el informe muestra el estado de cada medida respecto del plan fijado.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Quién informa</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Baselines and targets</source>
        <translation>Valores de partida y metas</translation>
    </message>
    <message>
        <source>No action has an indicator of its own yet.</source>
        <translation>Ninguna medida tiene aún un indicador propio.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Qué hay que pedir</translation>
    </message>
    <message>
        <source>The answers are due on {day}.</source>
        <translation>El plazo termina el {day}.</translation>
    </message>
    <message>
        <source>These are the figures that the department is asked for. Counts only: no names, no list of persons. Write a zero where there is nobody, and never leave people out: who can&apos;t be placed belongs in “unknown”.</source>
        <translation>Estas son las cifras que se piden al departamento. Solo recuentos: ni nombres ni listas de personas. Escriba un cero donde no haya nadie y no deje a nadie fuera: quien no se pueda clasificar va en «sin datos».</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>For the city</source>
        <translation>Por la ciudad</translation>
    </message>
    <message>
        <source>Before me (secretary)</source>
        <translation>Ante mí (secretaría)</translation>
    </message>
    <message>
        <source>{place}: an answer, or the reason why there is none, is missing.</source>
        <translation>{place}: falta la respuesta, o el motivo por el que no la hay.</translation>
    </message>
    <message>
        <source>{place}: {value} does not fit here.</source>
        <translation>{place}: {value} no encaja aquí.</translation>
    </message>
    <message>
        <source>{place}: {value} is not one of the choices.</source>
        <translation>{place}: {value} no es una de las opciones.</translation>
    </message>
    <message>
        <source>{place}: the cells do not add up to the total.</source>
        <translation>{place}: las casillas no suman el total.</translation>
    </message>
    <message>
        <source>{place}: the part is larger than the whole.</source>
        <translation>{place}: la parte es mayor que el total.</translation>
    </message>
    <message>
        <source>{place}: {value} differs by {percent} % from last round ({before}). Say why.</source>
        <translation>{place}: {value} difiere un {percent} % de la ronda anterior ({before}). Diga por qué.</translation>
    </message>
    <message>
        <source>The disk is full: {place} could not be written. Nothing was changed.</source>
        <translation>El disco está lleno: no se ha podido escribir {place}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>{place} may not be read or written here. Nothing was changed.</source>
        <translation>No hay permiso para leer o escribir {place}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>{place} is open in another program: {detail}.</source>
        <translation>{place} está abierto en otro programa: {detail}.</translation>
    </message>
    <message>
        <source>{place} could not be read or written: {detail}.</source>
        <translation>No se ha podido leer o escribir {place}: {detail}.</translation>
    </message>
    <message>
        <source>{place} is damaged ({detail}). Restore the newest backup with: charter-desktop restore BACKUP --into FILE</source>
        <translation>{place} está dañado ({detail}). Recupere la última copia con: charter-desktop restore COPIA --into ARCHIVO</translation>
    </message>
    <message>
        <source>The passphrase of the key in {place} was not found. Put it in a file and name that in CHARTER_PASSPHRASE_FILE.</source>
        <translation>No se ha encontrado la contraseña de la clave de {place}. Guárdela en un archivo e indíquelo en CHARTER_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>{place} holds no passphrase: its first line must be text in UTF-8, not blank.</source>
        <translation>{place} no contiene ninguna contraseña: su primera línea debe ser texto en UTF-8, no vacía.</translation>
    </message>
    <message>
        <source>The round in {place} is closed and its raw figures are erased: it can be read and published, but takes nothing new.</source>
        <translation>La ronda de {place} está cerrada y sus cifras en bruto están borradas: se puede leer y publicar, pero no admite nada nuevo.</translation>
    </message>
    <message>
        <source>{place}: write a whole number, such as 12.</source>
        <translation>{place}: escriba un número entero, como 12.</translation>
    </message>
    <message>
        <source>{place}: write a count, such as 12; it can&apos;t be negative.</source>
        <translation>{place}: escriba un recuento, como 12; no puede ser negativo.</translation>
    </message>
    <message>
        <source>{place}: write a number, such as 1234.5.</source>
        <translation>{place}: escriba un número, como 1234,5.</translation>
    </message>
    <message>
        <source>{place}: {typed} can mean two numbers; write it without separators.</source>
        <translation>{place}: {typed} puede significar dos números; escríbalo sin separadores.</translation>
    </message>
    <message>
        <source>{place}: write a date, such as 31/12/2026 or 2026-12-31.</source>
        <translation>{place}: escriba una fecha, como 31/12/2026 o 2026-12-31.</translation>
    </message>
    <message>
        <source>{place}: write a time, such as 14:30.</source>
        <translation>{place}: escriba una hora, como 14:30.</translation>
    </message>
    <message>
        <source>{place}: choose one of the listed answers.</source>
        <translation>{place}: elija una de las respuestas de la lista.</translation>
    </message>
    <message>
        <source>{place} is calculated and can&apos;t be typed.</source>
        <translation>{place} se calcula y no se puede escribir.</translation>
    </message>
    <message>
        <source>There is no question {place} in this workspace.</source>
        <translation>No existe la pregunta {place} en este archivo de trabajo.</translation>
    </message>
    <message>
        <source>{place} has no such cell.</source>
        <translation>{place} no tiene esa casilla.</translation>
    </message>
    <message>
        <source>{place}: the state is one of not-yet, not-collected, not-lawful, outside-competence, not-applicable.</source>
        <translation>{place}: la situación del dato es una de not-yet, not-collected, not-lawful, outside-competence, not-applicable.</translation>
    </message>
    <message>
        <source>There is no row {place}.</source>
        <translation>No existe la fila {place}.</translation>
    </message>
    <message>
        <source>There is no change {place} here that could be taken back.</source>
        <translation>Aquí no hay ningún cambio {place} que se pueda deshacer.</translation>
    </message>
    <message>
        <source>{place} has no earlier value {revision}, or more than one begins so.</source>
        <translation>{place} no tiene ningún valor anterior {revision}, o hay más de uno que empieza así.</translation>
    </message>
    <message>
        <source>Changed again later, so nothing was taken back: {fields}.</source>
        <translation>Se cambió de nuevo después, así que no se ha deshecho nada: {fields}.</translation>
    </message>
    <message>
        <source>{place}: everything stands as it was before already.</source>
        <translation>{place}: ya está todo como estaba antes.</translation>
    </message>
    <message>
        <source>{place} is not a day, such as 22/11/2026, or a day and a time, such as 2026-11-22 14:30.</source>
        <translation>{place} no es un día, como 22/11/2026, ni un día y una hora, como 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>{place}: nothing was written here yet then.</source>
        <translation>{place}: entonces todavía no se había escrito nada aquí.</translation>
    </message>
    <message>
        <source>{place} is a decision: it is taken back where it was made, by deciding again.</source>
        <translation>{place} es una decisión: se cambia donde se tomó, decidiendo de nuevo.</translation>
    </message>
    <message>
        <source>This workspace was handed over to {person} on {at}, so nothing is sent from here. Take the handing over back if {person} did not take it up.</source>
        <translation>Este archivo de trabajo se traspasó a {person} el {at}, así que desde aquí no se envía nada. Deshaga el traspaso si {person} no lo ha aceptado.</translation>
    </message>
    <message>
        <source>{place} was not handed over.</source>
        <translation>{place} no se ha traspasado.</translation>
    </message>
    <message>
        <source>{place} was handed over and waits to be taken up by a colleague, with name and function.</source>
        <translation>{place} se traspasó y espera a que otra persona lo acepte, con nombre y función.</translation>
    </message>
    <message>
        <source>There is no file {place}.</source>
        <translation>No existe el archivo {place}.</translation>
    </message>
    <message>
        <source>{place} is there already and was not replaced.</source>
        <translation>{place} ya existe y no se ha sustituido.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be copied onto itself: name another file.</source>
        <translation>{place} no se puede copiar sobre sí mismo: indique otro archivo.</translation>
    </message>
    <message>
        <source>{place} is not a Charter Desktop workspace.</source>
        <translation>{place} no es un archivo de trabajo de Charter Desktop.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of this program. Please update the program.</source>
        <translation>{place} se escribió con una versión más reciente del programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>On this system the installed program itself says which files it opens.</source>
        <translation>En este sistema, el propio programa instalado declara qué archivos abre.</translation>
    </message>
    <message>
        <source>{place} is a department&apos;s workspace; this needs the city&apos;s.</source>
        <translation>{place} es el archivo de trabajo de un departamento; aquí hace falta el de la ciudad.</translation>
    </message>
    <message>
        <source>{place} is the city&apos;s workspace; this needs a department&apos;s.</source>
        <translation>{place} es el archivo de trabajo de la ciudad; aquí hace falta el de un departamento.</translation>
    </message>
    <message>
        <source>{place} is larger than this program accepts.</source>
        <translation>{place} es más grande de lo que admite el programa.</translation>
    </message>
    <message>
        <source>{place} is not a questionnaire that can be used: {detail}</source>
        <translation>{place} no es un cuestionario que se pueda usar: {detail}</translation>
    </message>
    <message>
        <source>{place}: the question {question} differs from the one in {form}.</source>
        <translation>{place}: la pregunta {question} es distinta de la de {form}.</translation>
    </message>
    <message>
        <source>{place} is not a file of this program. {problem_sentence}</source>
        <translation>{place} no es un archivo de este programa. {problem_sentence}</translation>
    </message>
    <message>
        <source>{place} was refused: it is not as it was signed. {problem_sentence}</source>
        <translation>{place} se ha rechazado: no está como se firmó. {problem_sentence}</translation>
    </message>
    <message>
        <source>{place} belongs to another round ({theirs}).</source>
        <translation>{place} es de otra ronda ({theirs}).</translation>
    </message>
    <message>
        <source>{place} is signed, but what it says can&apos;t be read: {detail}</source>
        <translation>{place} está firmado, pero no se puede leer lo que dice: {detail}</translation>
    </message>
    <message>
        <source>{place} was refused: it changes {field}, which its signer does not own.</source>
        <translation>{place} se ha rechazado: cambia {field}, que no corresponde a quien firma.</translation>
    </message>
    <message>
        <source>{place} builds on an earlier file that has not arrived. It waits until then.</source>
        <translation>{place} parte de un archivo anterior que no ha llegado. Queda a la espera.</translation>
    </message>
    <message>
        <source>{place} is signed with another key than {department} used before. Compare the code by telephone, then accept it with: charter-desktop trust accept CITY CODE</source>
        <translation>{place} está firmado con otra clave que la que {department} usó antes. Compruebe el código por teléfono y acéptelo después con: charter-desktop trust accept CITY CODE</translation>
    </message>
    <message>
        <source>{place} is addressed to {receiver}.</source>
        <translation>{place} va dirigido a {receiver}.</translation>
    </message>
    <message>
        <source>{place} is signed with another key than the coordinator&apos;s here. Telephone the coordinator, compare the code {code}, and if it is theirs add: --code &quot;{code}&quot;</source>
        <translation>{place} está firmado con una clave distinta de la de la coordinación. Llame a la coordinación, coteje el código {code} y, si es el suyo, añada: --code &quot;{code}&quot;</translation>
    </message>
    <message>
        <source>{place} was refused: the code of its key is {code}, not {typed}. Ask the coordinator by telephone.</source>
        <translation>{place} se ha rechazado: el código de su clave es {code}, no {typed}. Pregunte por teléfono a la coordinación.</translation>
    </message>
    <message>
        <source>{place} is older than the invitation of {at} that is in use here. Nothing was changed.</source>
        <translation>{place} es anterior a la invitación de {at} que se usa aquí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>{place} was refused: it would protect the small numbers of {question} less than before.</source>
        <translation>{place} se ha rechazado: protegería menos que antes las cifras pequeñas de {question}.</translation>
    </message>
    <message>
        <source>{place} is the workspace of {person}. Give that name, or first make a key for the successor: charter-desktop identity new</source>
        <translation>{place} es el archivo de trabajo de {person}. Indique ese nombre, o cree antes una clave para quien le sucede: charter-desktop identity new</translation>
    </message>
    <message>
        <source>Nothing has changed since the last contribution.</source>
        <translation>Nada ha cambiado desde la última aportación.</translation>
    </message>
    <message>
        <source>{place} was changed by the coordinator: take that over or say why not.</source>
        <translation>La coordinación cambió {place}: acéptelo o indique por qué no.</translation>
    </message>
    <message>
        <source>{place} is not a record of answers (OpenRosa XML).</source>
        <translation>{place} no es un registro de respuestas (XML de OpenRosa).</translation>
    </message>
    <message>
        <source>{place} belongs to another questionnaire.</source>
        <translation>{place} es de otro cuestionario.</translation>
    </message>
    <message>
        <source>There is no department {place} in this round.</source>
        <translation>No existe el departamento {place} en esta ronda.</translation>
    </message>
    <message>
        <source>The department {place} is there already.</source>
        <translation>El departamento {place} ya existe.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be a department&apos;s id: use small letters and digits, such as hr.</source>
        <translation>{place} no puede ser el identificador de un departamento: use minúsculas y cifras, como hr.</translation>
    </message>
    <message>
        <source>There is no questionnaire {place} in this workspace.</source>
        <translation>No existe el cuestionario {place} en este archivo de trabajo.</translation>
    </message>
    <message>
        <source>{place}: a decision needs a reason.</source>
        <translation>{place}: toda decisión necesita un motivo.</translation>
    </message>
    <message>
        <source>{place} is not text in UTF-8; rename the file or set the terminal to UTF-8.</source>
        <translation>{place} no es texto en UTF-8; cambie el nombre del archivo o ponga el terminal en UTF-8.</translation>
    </message>
    <message>
        <source>{place} holds characters that can&apos;t be printed.</source>
        <translation>{place} contiene caracteres que no se pueden imprimir.</translation>
    </message>
    <message>
        <source>{place}: write the country as two letters, such as ES.</source>
        <translation>{place}: escriba el país con dos letras, como ES.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be left empty.</source>
        <translation>{place} no puede quedar vacío.</translation>
    </message>
    <message>
        <source>There is no comment {place} here.</source>
        <translation>Aquí no hay ningún comentario {place}.</translation>
    </message>
    <message>
        <source>There is nothing to send back to {place}: write a comment on one of its answers first.</source>
        <translation>No hay nada que devolver a {place}: escriba antes un comentario sobre alguna de sus respuestas.</translation>
    </message>
    <message>
        <source>No figures are asked of {place}: there is nothing to ask others for.</source>
        <translation>A {place} no se le piden cifras: no hay nada que pedir a otros.</translation>
    </message>
    <message>
        <source>{place} is not the code of what leaves now ({code}): an answer changed since the PDF was made. Make it again and have it approved.</source>
        <translation>{place} no es el código de lo que sale ahora ({code}): alguna respuesta ha cambiado desde que se creó el PDF. Créelo de nuevo y pida la aprobación.</translation>
    </message>
    <message>
        <source>{place}: {day} is still to come.</source>
        <translation>{place}: el {day} aún no ha llegado.</translation>
    </message>
    <message>
        <source>There is no source card {place}.</source>
        <translation>No hay ninguna ficha de la fuente {place}.</translation>
    </message>
    <message>
        <source>There is a source card called {place} already.</source>
        <translation>Ya hay una ficha de la fuente llamada {place}.</translation>
    </message>
    <message>
        <source>{place}: {typed} is not a percentage between 0 and 100.</source>
        <translation>{place}: {typed} no es un porcentaje entre 0 y 100.</translation>
    </message>
    <message>
        <source>There is no evidence {place} here.</source>
        <translation>Aquí no hay ningún justificante {place}.</translation>
    </message>
    <message>
        <source>{place} is empty: there is nothing in this file.</source>
        <translation>{place} está vacío: no hay nada en este archivo.</translation>
    </message>
    <message>
        <source>{place} can be run as a program and is not taken in. Attach a PDF, a picture or a document.</source>
        <translation>{place} se puede ejecutar como programa y no se admite. Adjunte un PDF, una imagen o un documento.</translation>
    </message>
    <message>
        <source>{place} is a table of figures, and {question} is about staff or special categories of data: it could show single persons. Attach a PDF without small numbers instead.</source>
        <translation>{place} es una tabla de cifras y {question} trata del personal o de categorías especiales de datos: podría mostrar a personas concretas. Adjunte en su lugar un PDF sin números pequeños.</translation>
    </message>
    <message>
        <source>{place} is not a link: write an address that begins with https:// or http://</source>
        <translation>{place} no es un enlace: escriba una dirección que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>{place} is a link: there is no file in the workspace to copy or to open.</source>
        <translation>{place} es un enlace: no hay ningún archivo en el archivo de trabajo que copiar o abrir.</translation>
    </message>
    <message>
        <source>{place}: at most {most} can be kept.</source>
        <translation>{place}: se pueden guardar como máximo {most}.</translation>
    </message>
    <message>
        <source>{place} asks for a file of its own: give it there.</source>
        <translation>{place} pide un archivo propio: adjúntelo allí.</translation>
    </message>
    <message>
        <source>{place} is the answer of a question that asks for a file: change it there.</source>
        <translation>{place} es la respuesta de una pregunta que pide un archivo: cámbielo allí.</translation>
    </message>
    <message>
        <source>{place} can&apos;t be made smaller: only JPEG and PNG pictures can.</source>
        <translation>{place} no se puede reducir: solo las imágenes JPEG y PNG.</translation>
    </message>
    <message>
        <source>{place} is small already: a smaller copy would gain nothing.</source>
        <translation>{place} ya es pequeño: una copia menor no serviría de nada.</translation>
    </message>
    <message>
        <source>{place} is not a file of protection rules that can be read ({detail}).</source>
        <translation>{place} no es un archivo de reglas de protección que se pueda leer ({detail}).</translation>
    </message>
    <message>
        <source>{place} protects less than any round may: see {part}.</source>
        <translation>{place} protege menos de lo que se permite en cualquier ronda: véase {part}.</translation>
    </message>
    <message>
        <source>{place} protects less than the rules in force: see {part}. Rules can only become stricter.</source>
        <translation>{place} protege menos que las reglas vigentes: véase {part}. Las reglas solo pueden hacerse más estrictas.</translation>
    </message>
    <message>
        <source>{place}: the plan stays as it is; this round asks only how far the action is.</source>
        <translation>{place}: el plan se queda como está; esta ronda solo pregunta cómo va la medida.</translation>
    </message>
    <message>
        <source>{place} was closed on {day} already.</source>
        <translation>{place} ya se cerró el {day}.</translation>
    </message>
    <message>
        <source>The round in {place} is not closed.</source>
        <translation>La ronda de {place} no está cerrada.</translation>
    </message>
    <message>
        <source>{place} has no day until which raw figures are kept: the coordinator sets it for the round.</source>
        <translation>{place} no tiene un día hasta el que se conservan las cifras en bruto: la coordinación lo fija para la ronda.</translation>
    </message>
    <message>
        <source>Raw figures in {place} are kept until {day}: the round can be closed after that day.</source>
        <translation>Las cifras en bruto de {place} se conservan hasta el {day}: la ronda se puede cerrar después de ese día.</translation>
    </message>
    <message>
        <source>{place} has sent its answers and owes nothing: there is nothing to remind of.</source>
        <translation>{place} ha enviado sus respuestas y no debe nada: no hay nada que recordar.</translation>
    </message>
    <message>
        <source>{place} is not invited yet: write its invitation first.</source>
        <translation>{place} todavía no está invitado: escriba antes su invitación.</translation>
    </message>
    <message>
        <source>{place} is not a field, such as hr/answer/EM1.1.</source>
        <translation>{place} no es un campo, como hr/answer/EM1.1.</translation>
    </message>
    <message>
        <source>{place} is none of the answers that can be taken: {heads}</source>
        <translation>{place} no es ninguna de las respuestas que se pueden elegir: {heads}</translation>
    </message>
    <message>
        <source>{place} has nothing to decide.</source>
        <translation>No hay nada que resolver en {place}.</translation>
    </message>
    <message>
        <source>{place}: {value} can&apos;t be read.</source>
        <translation>{place}: no se puede leer {value}.</translation>
    </message>
    <message>
        <source>No certificate here has the code {place}.</source>
        <translation>Ningún certificado tiene aquí el código {place}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {place}.</source>
        <translation>La contraseña no abre {place}.</translation>
    </message>
    <message>
        <source>There is no received file {place}, or more than one begins so.</source>
        <translation>No se ha recibido ningún archivo {place}, o hay más de uno que empieza así.</translation>
    </message>
    <message>
        <source>{place} is retracted already.</source>
        <translation>{place} ya está retirado.</translation>
    </message>
    <message>
        <source>There is no action {place} in the plan.</source>
        <translation>No existe la medida {place} en el plan.</translation>
    </message>
    <message>
        <source>An action has no column {place}; it has {columns}.</source>
        <translation>Una medida no tiene la columna {place}; tiene {columns}.</translation>
    </message>
    <message>
        <source>{place} has no {part}; it has {parts}.</source>
        <translation>{place} no tiene {part}; tiene {parts}.</translation>
    </message>
    <message>
        <source>{place} was proposed by {owners}; say which with --owner.</source>
        <translation>{place} lo propusieron {owners}; indique cuál con --owner.</translation>
    </message>
    <message>
        <source>{place} is in the plan already; an action leaves it with remove.</source>
        <translation>{place} ya está en el plan; una medida sale de él con remove.</translation>
    </message>
    <message>
        <source>{place} was declined already: {reason}</source>
        <translation>{place} ya se había rechazado: {reason}</translation>
    </message>
    <message>
        <source>{place}: write an amount in EUR, such as 12500.50; it can&apos;t be negative.</source>
        <translation>{place}: escriba un importe en EUR, como 12500,50; no puede ser negativo.</translation>
    </message>
    <message>
        <source>{place}: write a year, such as 2026.</source>
        <translation>{place}: escriba un año, como 2026.</translation>
    </message>
    <message>
        <source>{place}: {end} is before the start, {start}.</source>
        <translation>{place}: {end} es anterior al inicio, {start}.</translation>
    </message>
    <message>
        <source>{place} is too long; it may have at most {most}.</source>
        <translation>{place} es demasiado largo; puede tener como máximo {most}.</translation>
    </message>
    <message>
        <source>{place} is not a commitment of the charter, such as EM1.</source>
        <translation>{place} no es un compromiso de la carta, como EM1.</translation>
    </message>
    <message>
        <source>The plan is not frozen yet for {place}.</source>
        <translation>El plan aún no se ha fijado para {place}.</translation>
    </message>
    <message>
        <source>{place} is not a spreadsheet that can be read: it is damaged, or another kind of file.</source>
        <translation>{place} no es una hoja de cálculo que se pueda leer: está dañada o es otro tipo de archivo.</translation>
    </message>
    <message>
        <source>{place} is locked with a password. Save it without one and read it again.</source>
        <translation>{place} está protegido con contraseña. Guárdelo sin ella y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>{place} is not a template of this program. Make one, and fill that in.</source>
        <translation>{place} no es una plantilla de este programa. Cree una y rellénela.</translation>
    </message>
    <message>
        <source>{place} holds no answers as `charter-desktop answers --json` prints them.</source>
        <translation>{place} no contiene respuestas como las que muestra `charter-desktop answers --json`.</translation>
    </message>
    <message>
        <source>{place} was made for the department {found}, not for {wanted}.</source>
        <translation>{place} se creó para el departamento {found}, no para {wanted}.</translation>
    </message>
    <message>
        <source>{entry} is packed in a way that this program never writes.</source>
        <translation>{entry} está empaquetado de un modo que este programa nunca usa.</translation>
    </message>
    <message>
        <source>The signature {entry} is built in a way that can&apos;t be relied on.</source>
        <translation>La firma {entry} está hecha de un modo del que no es posible fiarse.</translation>
    </message>
    <message>
        <source>It is no signed container (ASiC-E).</source>
        <translation>No es un contenedor firmado (ASiC-E).</translation>
    </message>
    <message>
        <source>It is encrypted for somebody; open it in their workspace.</source>
        <translation>Está cifrado para alguien; ábralo en su archivo de trabajo.</translation>
    </message>
    <message>
        <source>Its end is missing: it was not copied or sent whole.</source>
        <translation>Le falta el final: no se copió o no se envió entero.</translation>
    </message>
    <message>
        <source>Something was added before or behind it.</source>
        <translation>Se le ha añadido algo delante o detrás.</translation>
    </message>
    <message>
        <source>It holds bytes that belong to no file in it.</source>
        <translation>Contiene datos que no son de ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>It is larger than this program accepts.</source>
        <translation>Es más grande de lo que admite el programa.</translation>
    </message>
    <message>
        <source>It holds more files than this program accepts.</source>
        <translation>Contiene más archivos de los que admite el programa.</translation>
    </message>
    <message>
        <source>It does not say that it is a signed container.</source>
        <translation>No indica que sea un contenedor firmado.</translation>
    </message>
    <message>
        <source>{entry} stands in it twice.</source>
        <translation>{entry} está dos veces.</translation>
    </message>
    <message>
        <source>{entry} is no safe name for a file.</source>
        <translation>{entry} no es un nombre de archivo seguro.</translation>
    </message>
    <message>
        <source>{entry} points to another file.</source>
        <translation>{entry} remite a otro archivo.</translation>
    </message>
    <message>
        <source>{entry} is described in two different ways.</source>
        <translation>{entry} se describe de dos maneras distintas.</translation>
    </message>
    <message>
        <source>{entry} is locked with a password.</source>
        <translation>{entry} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{entry} would unpack to far more than it is.</source>
        <translation>{entry} ocuparía muchísimo más al desempaquetarlo.</translation>
    </message>
    <message>
        <source>{entry} is damaged.</source>
        <translation>{entry} está dañado.</translation>
    </message>
    <message>
        <source>Its list of files is missing.</source>
        <translation>Falta su lista de archivos.</translation>
    </message>
    <message>
        <source>{entry} is not in its list of files.</source>
        <translation>{entry} no está en su lista de archivos.</translation>
    </message>
    <message>
        <source>{entry} is in its list of files but not there.</source>
        <translation>{entry} está en su lista de archivos, pero no aparece.</translation>
    </message>
    <message>
        <source>{entry} is listed as another type of file.</source>
        <translation>{entry} figura en la lista con otro tipo de archivo.</translation>
    </message>
    <message>
        <source>It does not say what kind of file it is.</source>
        <translation>No indica qué clase de archivo es.</translation>
    </message>
    <message>
        <source>It says that it is of several kinds.</source>
        <translation>Dice ser de varias clases.</translation>
    </message>
    <message>
        <source>{entry} could not be checked.</source>
        <translation>No se ha podido comprobar {entry}.</translation>
    </message>
    <message>
        <source>Nobody signed it.</source>
        <translation>Nadie lo ha firmado.</translation>
    </message>
    <message>
        <source>{entry} was changed after it was signed.</source>
        <translation>{entry} se cambió después de la firma.</translation>
    </message>
    <message>
        <source>{entry} is not covered by a signature.</source>
        <translation>Ninguna firma abarca {entry}.</translation>
    </message>
    <message>
        <source>{entry} was signed but is not there.</source>
        <translation>{entry} se firmó, pero no está.</translation>
    </message>
    <message>
        <source>The signature {entry} does not fit what it signs.</source>
        <translation>La firma {entry} no corresponde a lo que firma.</translation>
    </message>
    <message>
        <source>The signature {entry} uses a method that this program does not accept.</source>
        <translation>La firma {entry} usa un método que el programa no admite.</translation>
    </message>
    <message>
        <source>The signature {entry} carries additions that are not signed.</source>
        <translation>La firma {entry} lleva añadidos sin firmar.</translation>
    </message>
    <message>
        <source>The signature {entry} does not say whose it is.</source>
        <translation>La firma {entry} no dice de quién es.</translation>
    </message>
    <message>
        <source>The certificate in {entry} is not the one that was signed with.</source>
        <translation>El certificado de {entry} no es aquel con el que se firmó.</translation>
    </message>
    <message>
        <source>The certificate in {entry} can&apos;t be read.</source>
        <translation>No se puede leer el certificado de {entry}.</translation>
    </message>
    <message>
        <source>The key behind {entry} is too weak.</source>
        <translation>La clave de {entry} es demasiado débil.</translation>
    </message>
    <message>
        <source>The certificate in {entry} was not valid at the time of signing.</source>
        <translation>El certificado de {entry} no era válido en el momento de la firma.</translation>
    </message>
    <message>
        <source>{city}: the coordinator starts the round and says who runs which service.</source>
        <translation>{city}: la coordinación abre la ronda e indica quién presta cada servicio.</translation>
    </message>
    <message>
        <source>Invitation for {department}: set-up, questionnaires, the coordinator&apos;s certificate.</source>
        <translation>Invitación para {department}: preparación, cuestionarios y certificado de la coordinación.</translation>
    </message>
    <message>
        <source>The secretariat revises the education questionnaire; education has been invited with the old one.</source>
        <translation>La secretaría revisa el cuestionario de Educación; Educación ya está invitada con el anterior.</translation>
    </message>
    <message>
        <source>{department} answers {count} questions offline and attaches {attached} files.</source>
        <translation>{department} responde a {count} preguntas sin conexión y adjunta {attached} justificantes.</translation>
    </message>
    <message>
        <source>{department} signs a contribution: {answers} answers, {protected} of them hidden or rounded.</source>
        <translation>{department} firma una aportación: {answers} respuestas, {protected} de ellas ocultas o redondeadas.</translation>
    </message>
    <message>
        <source>{name} works on a copy of the same workspace, with a key of their own ({code}).</source>
        <translation>{name} trabaja en una copia del mismo archivo de trabajo, con clave propia ({code}).</translation>
    </message>
    <message>
        <source>{department} sends a file by mistake.</source>
        <translation>{department} envía un archivo por error.</translation>
    </message>
    <message>
        <source>A copy of the city from before the first contribution.</source>
        <translation>Copia de la ciudad anterior a la primera aportación.</translation>
    </message>
    <message>
        <source>Received from {signer}: {new} changes.</source>
        <translation>Recibido de {signer}: {new} cambios.</translation>
    </message>
    <message>
        <source>The same file again: nothing happens.</source>
        <translation>El mismo archivo otra vez: no pasa nada.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a key that is not known yet: it waits.</source>
        <translation>Firmado por {signer} con una clave aún desconocida: queda a la espera.</translation>
    </message>
    <message>
        <source>The code {code} was compared by telephone: the file of {signer} is merged.</source>
        <translation>Se ha cotejado por teléfono el código {code}: se incorpora el archivo de {signer}.</translation>
    </message>
    <message>
        <source>The file sent by mistake is retracted; nothing is deleted.</source>
        <translation>Se retira el archivo enviado por error; no se borra nada.</translation>
    </message>
    <message>
        <source>Conflict at {field} decided: {reason}</source>
        <translation>Conflicto resuelto en {field}: {reason}</translation>
    </message>
    <message>
        <source>Disagreement decided as {field}: {reason}</source>
        <translation>Discrepancia resuelta en {field}: {reason}</translation>
    </message>
    <message>
        <source>Last round is taken over: {actions} actions of its plan are to be reviewed.</source>
        <translation>Se incorpora la ronda anterior: {actions} medidas de su plan están por revisar.</translation>
    </message>
    <message>
        <source>A proposal is declined: {title}. {reason}</source>
        <translation>Se rechaza una propuesta: {title}. {reason}</translation>
    </message>
    <message>
        <source>The last plan is reviewed: {actions} of its actions go on in this one.</source>
        <translation>Se revisa el plan anterior: medidas que continúan en este: {actions}.</translation>
    </message>
    <message>
        <source>The plan is frozen with {actions} actions.</source>
        <translation>El plan queda fijado con {actions} medidas.</translation>
    </message>
    <message>
        <source>Some of the city&apos;s texts are put into English; {left} are still to do.</source>
        <translation>Algunos textos de la ciudad se ponen en inglés; quedan {left}.</translation>
    </message>
    <message>
        <source>Published as an accessible PDF.</source>
        <translation>Publicado como PDF accesible.</translation>
    </message>
    <message>
        <source>The submission: {answers} answers and {actions} actions in one signed bundle.</source>
        <translation>La entrega: {answers} respuestas y {actions} medidas en un paquete firmado.</translation>
    </message>
    <message>
        <source>Verified: signed by {signer} as {role}; the signature covers all {files} files.</source>
        <translation>Comprobado: firmado por {signer} como {role}; la firma abarca los {files} archivos.</translation>
    </message>
    <message>
        <source>The same bundle with one bit changed is refused.</source>
        <translation>El mismo paquete con un solo bit cambiado se rechaza.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>not yet available</source>
        <translation>aún no disponible</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>no se recoge</translation>
    </message>
    <message>
        <source>not lawfully collectable here</source>
        <translation>la ley no permite recogerlo</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>hidden (small number)</source>
        <translation>oculto (cifra pequeña)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>al ritmo previsto</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>sin datos para decirlo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>goes on, late</source>
        <translation>continúa, con retraso</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>The plan is frozen for {period} once more; delivery is still counted against the version of {day}.</source>
        <translation>El plan se ha fijado de nuevo para {period}; el grado de ejecución se sigue midiendo con la versión del {day}.</translation>
    </message>
    <message>
        <source>{title}: it is {status}; say why.</source>
        <translation>{title}: está «{status}»; diga por qué.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>--department is only for feedback.</source>
        <translation>--department solo se usa con feedback.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: signed by {who}; %n signature(s), all intact.</source>
        <translation>
            <numerusform>{file}: firmado por {who}; %n firma, íntegra.</numerusform>
            <numerusform>{file}: firmado por {who}; %n firmas, todas íntegras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: signed by {who}, but the check afterwards found a fault.</source>
        <translation>{file}: firmado por {who}, pero la comprobación posterior ha encontrado un fallo.</translation>
    </message>
    <message>
        <source>Name, function, date, signature</source>
        <translation>Nombre, cargo, fecha y firma</translation>
    </message>
    <message>
        <source>{sent} of {all} departments have sent</source>
        <translation>{sent} de {all} departamentos han enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n aportación</numerusform>
            <numerusform>%n aportaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n medida</numerusform>
            <numerusform>%n medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>a table without a total</source>
        <translation>una tabla sin total</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} de {whole}</translation>
    </message>
    <message>
        <source>Decided: {label}</source>
        <translation>Resuelto: {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in the same way</source>
        <translation>
            <numerusform>%n caso decidido del mismo modo</numerusform>
            <numerusform>%n casos decididos del mismo modo</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be merged: {changes}.</source>
        <translation>Se incorporaría: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>Contribution merged: %n new change(s).</source>
        <translation>
            <numerusform>Aportación incorporada: %n cambio nuevo.</numerusform>
            <numerusform>Aportación incorporada: %n cambios nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file as one before it.</source>
        <translation>El mismo archivo que uno anterior.</translation>
    </message>
    <message>
        <source>Already merged on {day} by {person}. Nothing changed.</source>
        <translation>Ya lo incorporó {person} el {day}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Merged once and retracted since. Take it back in below.</source>
        <translation>Se incorporó y después se retiró. Puede volver a incluirlo abajo.</translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation>Cambiaría: {changes}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>comparado por teléfono</translation>
    </message>
    <message>
        <source>not compared yet: see below</source>
        <translation>sin comparar: véase abajo</translation>
    </message>
    <message>
        <source>It waits: {department} signed with another key before. Compare the code below.</source>
        <translation>Espera: {department} firmó antes con otra clave. Compare el código que figura abajo.</translation>
    </message>
    <message>
        <source>It waits: trust in this key of {department} was withdrawn.</source>
        <translation>Espera: se retiró la confianza en esta clave de {department}.</translation>
    </message>
    <message>
        <source>It waits for an earlier file on which it builds.</source>
        <translation>Espera un archivo anterior en el que se apoya.</translation>
    </message>
    <message>
        <source>This is an invitation: the department opens it. Nothing was merged.</source>
        <translation>Es una invitación: la abre el departamento. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>This is a submission to EUROCITIES, ready to send. Nothing was merged.</source>
        <translation>Es una entrega a EUROCITIES, lista para enviar. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>This is a signed file that is not merged here. Verify it to see what it holds.</source>
        <translation>Es un archivo firmado que no se incorpora aquí. Verifíquelo para ver qué contiene.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>retracted: {reason}</source>
        <translation>retirado: {reason}</translation>
    </message>
    <message>
        <source>not compared yet; its files are merged</source>
        <translation>sin comparar; sus archivos se incorporan</translation>
    </message>
    <message>
        <source>waits until it is compared</source>
        <translation>espera a que se compare</translation>
    </message>
    <message>
        <source>revoked; its next file waits</source>
        <translation>revocado; su próximo archivo esperará</translation>
    </message>
    <message>
        <source>Name the departments that take part, and write their invitations.</source>
        <translation>Indique qué departamentos participan y escriba sus invitaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are not invited yet.</source>
        <translation>
            <numerusform>%n departamento está sin invitar.</numerusform>
            <numerusform>%n departamentos están sin invitar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are late: write reminders.</source>
        <translation>
            <numerusform>%n departamento va con retraso: escriba recordatorios.</numerusform>
            <numerusform>%n departamentos van con retraso: escriba recordatorios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) have not sent anything yet.</source>
        <translation>
            <numerusform>%n departamento aún no ha enviado nada.</numerusform>
            <numerusform>%n departamentos aún no han enviado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait in the inbox.</source>
        <translation>
            <numerusform>%n archivo espera en la bandeja de entrada.</numerusform>
            <numerusform>%n archivos esperan en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are not compared by telephone yet.</source>
        <translation>
            <numerusform>%n certificado está sin comparar por teléfono.</numerusform>
            <numerusform>%n certificados están sin comparar por teléfono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are to be decided.</source>
        <translation>
            <numerusform>%n respuesta está por resolver.</numerusform>
            <numerusform>%n respuestas están por resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own question(s) are not answered yet.</source>
        <translation>
            <numerusform>%n de sus propias preguntas está sin responder.</numerusform>
            <numerusform>%n de sus propias preguntas están sin responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) are not in the plan yet.</source>
        <translation>
            <numerusform>%n medida propuesta aún no está en el plan.</numerusform>
            <numerusform>%n medidas propuestas aún no están en el plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are to be reviewed.</source>
        <translation>
            <numerusform>%n medida del plan anterior está por revisar.</numerusform>
            <numerusform>%n medidas del plan anterior están por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not frozen yet.</source>
        <translation>El plan aún no está fijado.</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>El plan aún no tiene medidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the city do not stand in English yet.</source>
        <translation>
            <numerusform>%n texto de la ciudad aún no figura en inglés.</numerusform>
            <numerusform>%n textos de la ciudad aún no figuran en inglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided: the plan and the report are ready.</source>
        <translation>Todo está resuelto: el plan y el informe están listos.</translation>
    </message>
    <message>
        <source>The submission can be written and signed.</source>
        <translation>La entrega puede escribirse y firmarse.</translation>
    </message>
    <message>
        <source>The proposal is in the plan now.</source>
        <translation>La propuesta ya está en el plan.</translation>
    </message>
    <message>
        <source>The action was saved.</source>
        <translation>La medida se ha guardado.</translation>
    </message>
    <message>
        <source>In the plan now: {title}</source>
        <translation>Ya está en el plan: {title}</translation>
    </message>
    <message>
        <source>Declined: {title}</source>
        <translation>Rechazada: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Retirada: {title}</translation>
    </message>
    <message>
        <source>Write the period as years, such as 2026-2027.</source>
        <translation>Escriba el periodo en años, por ejemplo 2026-2027.</translation>
    </message>
    <message>
        <source>There is no action in the plan yet: add one, or accept a proposal.</source>
        <translation>Todavía no hay ninguna medida en el plan: añada una o acepte una propuesta.</translation>
    </message>
    <message>
        <source>The plan is frozen for {period}.</source>
        <translation>El plan queda fijado para {period}.</translation>
    </message>
    <message>
        <source>Proposed by {department}, not taken into the plan: {reason}</source>
        <translation>Propuesta por {department}; no entra en el plan: {reason}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>en el plan</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>proposed by {department}</source>
        <translation>propuesta por {department}</translation>
    </message>
    <message>
        <source>Not frozen yet. Freeze it when it is agreed: delivery is counted against it.</source>
        <translation>Todavía no está fijado. Fíjelo cuando esté acordado: con esa versión se mide el grado de ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>Frozen for {period} on {at}, with %n action(s).</source>
        <translation>
            <numerusform>Fijado para {period} el {at}, con %n medida.</numerusform>
            <numerusform>Fijado para {period} el {at}, con %n medidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>No ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>Changed since, for a later version: {titles}</source>
        <translation>Ha cambiado desde entonces, para una versión posterior: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>Changed since, for a later version: {titles}, and %n more</source>
        <translation>
            <numerusform>Ha cambiado desde entonces, para una versión posterior: {titles} y %n más</numerusform>
            <numerusform>Han cambiado desde entonces, para una versión posterior: {titles} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviado el {day}</translation>
    </message>
    <message>
        <source>not invited yet</source>
        <translation>sin invitar</translation>
    </message>
    <message>
        <source>late: invited on {day}, due on {deadline}, nothing has arrived</source>
        <translation>con retraso: invitado el {day}, plazo hasta el {deadline}, no ha llegado nada</translation>
    </message>
    <message>
        <source>invited on {day}, nothing has arrived yet</source>
        <translation>invitado el {day}, aún no ha llegado nada</translation>
    </message>
    <message>
        <source>Opened from the round kit of {organisation} ({signer}), code {code}. {rules}</source>
        <translation>Abierta con la carpeta de la ronda de {organisation} ({signer}), código {code}. {rules}</translation>
    </message>
    <message>
        <source>{form} (version {version}, there is a newer one)</source>
        <translation>{form} (versión {version}; hay una más reciente)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>{rules} Departments get them with their next invitation.</source>
        <translation>{rules} Los departamentos las reciben con su próxima invitación.</translation>
    </message>
    <message>
        <source>{sentence} These departments take part again: {names}.</source>
        <translation>{sentence} Vuelven a participar estos departamentos: {names}.</translation>
    </message>
    <message>
        <source>Writing the invitation of {department}</source>
        <translation>Escribiendo la invitación de {department}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>El plazo</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>El país</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>The name of the city</source>
        <translation>El nombre de la ciudad</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>El nombre corto</translation>
    </message>
    <message numerus="yes">
        <source>{place} was not taken in: %n thing(s) to correct.</source>
        <translation>
            <numerusform>{place} no se ha incluido: hay %n cosa que corregir.</numerusform>
            <numerusform>{place} no se ha incluido: hay %n cosas que corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: this was being typed when the program ended. Leave the field to save it.</source>
        <translation>{place}: se estaba escribiendo cuando se cerró el programa. Salga del campo para guardarlo.</translation>
    </message>
    <message>
        <source>Why it differs from last round:</source>
        <translation>Por qué difiere de la ronda anterior:</translation>
    </message>
    <message>
        <source>the usual source</source>
        <translation>la fuente habitual</translation>
    </message>
    <message>
        <source>{place} (character {number})</source>
        <translation>{place} (carácter {number})</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook that can be read: {detail}.</source>
        <translation>El archivo no es un libro de Excel que se pueda leer: {detail}.</translation>
    </message>
    <message>
        <source>The sheet has {found} rows; at most {wanted} are read. Keep a long list in a CSV file.</source>
        <translation>La hoja tiene {found} filas; se leen como máximo {wanted}. Guarde una lista larga en un archivo CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {wanted}.</source>
        <translation>El libro no tiene la hoja {wanted}.</translation>
    </message>
    <message>
        <source>The sheet has no column {wanted}.</source>
        <translation>La hoja no tiene la columna {wanted}.</translation>
    </message>
    <message>
        <source>{found} is not a type of question.</source>
        <translation>{found} no es un tipo de pregunta.</translation>
    </message>
    <message>
        <source>{found} names no choice list.</source>
        <translation>{found} no nombra ninguna lista de opciones.</translation>
    </message>
    <message>
        <source>More than {wanted} groups stand inside each other.</source>
        <translation>Hay más de {wanted} grupos unos dentro de otros.</translation>
    </message>
    <message>
        <source>These wait for each other: {found}.</source>
        <translation>Dependen unas de otras en círculo: {found}.</translation>
    </message>
    <message>
        <source>{found} is not a function.</source>
        <translation>{found} no es una función.</translation>
    </message>
    <message>
        <source>The sheet choices has no column {found}.</source>
        <translation>La hoja choices no tiene la columna {found}.</translation>
    </message>
    <message>
        <source>Not every program reads {found} alike: {detail}.</source>
        <translation>No todos los programas leen {found} igual: {detail}.</translation>
    </message>
    <message>
        <source>The columns bind::cd: need this in the column namespaces of the sheet settings: {wanted}</source>
        <translation>Las columnas bind::cd: necesitan esto en la columna namespaces de la hoja settings: {wanted}</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La fila no tiene nombre.</translation>
    </message>
    <message>
        <source>{found} is not a name: use letters from a to z, digits, dots, hyphens and underscores.</source>
        <translation>{found} no es un nombre: use letras de la a a la z, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>{found} can&apos;t be an id: use letters from a to z, digits, dots, hyphens and underscores.</source>
        <translation>{found} no puede ser un identificador: use letras de la a a la z, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The name {found} stands twice in one group, first in row {wanted}.</source>
        <translation>El nombre {found} aparece dos veces en un grupo, primero en la fila {wanted}.</translation>
    </message>
    <message>
        <source>{found} is begun here and never ended.</source>
        <translation>{found} empieza aquí y no termina.</translation>
    </message>
    <message>
        <source>{found} ends what was not begun.</source>
        <translation>{found} termina algo que no empezó.</translation>
    </message>
    <message>
        <source>Questions of the type {found} are not run here: {detail}.</source>
        <translation>Las preguntas de tipo {found} no funcionan aquí: {detail}.</translation>
    </message>
    <message>
        <source>The appearance {found} is not run here: {detail}.</source>
        <translation>La apariencia {found} no funciona aquí: {detail}.</translation>
    </message>
    <message>
        <source>Encrypted forms are not run here: take out the public key.</source>
        <translation>Los formularios cifrados no funcionan aquí: quite la clave pública.</translation>
    </message>
    <message>
        <source>There is no choice list {found}.</source>
        <translation>No existe la lista de opciones {found}.</translation>
    </message>
    <message>
        <source>The choice {found} stands twice in one list, first in row {wanted}.</source>
        <translation>La opción {found} aparece dos veces en una lista, primero en la fila {wanted}.</translation>
    </message>
    <message>
        <source>The choice {found} holds a space, which splits it in a multiple selection.</source>
        <translation>La opción {found} contiene un espacio, que la parte en una selección múltiple.</translation>
    </message>
    <message>
        <source>The expression is wrong: {detail}.</source>
        <translation>La expresión es incorrecta: {detail}.</translation>
    </message>
    <message>
        <source>{found} is not the name of a question.</source>
        <translation>{found} no es el nombre de una pregunta.</translation>
    </message>
    <message>
        <source>The question id {found} is already used in row {wanted}.</source>
        <translation>El identificador de pregunta {found} ya se usa en la fila {wanted}.</translation>
    </message>
    <message>
        <source>{question} is {found} here and {wanted} in the form {detail}.</source>
        <translation>{question} es {found} aquí y {wanted} en el formulario {detail}.</translation>
    </message>
    <message>
        <source>An indicator can&apos;t stand inside a repeat.</source>
        <translation>Un indicador no puede estar dentro de una repetición.</translation>
    </message>
    <message>
        <source>A statistics table must be an integer or a decimal, not {found}.</source>
        <translation>Una tabla estadística debe ser integer o decimal, no {found}.</translation>
    </message>
    <message>
        <source>{found} is not one of: {wanted}.</source>
        <translation>{found} no es ninguno de estos: {wanted}.</translation>
    </message>
    <message>
        <source>The text is missing in {wanted}.</source>
        <translation>Falta el texto en {wanted}.</translation>
    </message>
    <message>
        <source>The file {found} does not stand beside the workbook; import again when it does.</source>
        <translation>El archivo {found} no está junto al libro; vuelva a importarlo cuando esté.</translation>
    </message>
    <message>
        <source>A place is typed here as latitude and longitude; there is no map.</source>
        <translation>Un lugar se escribe aquí como latitud y longitud; no hay mapa.</translation>
    </message>
    <message>
        <source>The form can&apos;t be converted: {detail}</source>
        <translation>El formulario no se puede convertir: {detail}</translation>
    </message>
    <message>
        <source>The form can&apos;t be run: {detail}.</source>
        <translation>El formulario no se puede usar: {detail}.</translation>
    </message>
    <message>
        <source>{found} is not a type of question. Is {wanted} meant?</source>
        <translation>{found} no es un tipo de pregunta. ¿Quiso decir {wanted}?</translation>
    </message>
    <message>
        <source>{found} is not a function. Is {wanted} meant?</source>
        <translation>{found} no es una función. ¿Quiso decir {wanted}?</translation>
    </message>
    <message>
        <source>The sheet choices has no column {found}. Is {wanted} meant?</source>
        <translation>La hoja choices no tiene la columna {found}. ¿Quiso decir {wanted}?</translation>
    </message>
    <message>
        <source>{found} is not the name of a question. Is {wanted} meant?</source>
        <translation>{found} no es el nombre de una pregunta. ¿Quiso decir {wanted}?</translation>
    </message>
    <message>
        <source>There is no choice list {found}. Is {wanted} meant?</source>
        <translation>No existe la lista de opciones {found}. ¿Quiso decir {wanted}?</translation>
    </message>
    <message>
        <source>{place} was changed here after the template was made; --overwrite takes it over.</source>
        <translation>{place} se cambió aquí después de crear la plantilla; --overwrite lo sustituye.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n respuesta</numerusform>
            <numerusform>Cambiarían %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n respuesta incorporada</numerusform>
            <numerusform>%n respuestas incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The source {name} is kept.</source>
        <translation>La fuente {name} se ha guardado.</translation>
    </message>
    <message>
        <source>The source {name} is removed.</source>
        <translation>La fuente {name} se ha quitado.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed their source</source>
        <translation>
            <numerusform>Ha cambiado la fuente de %n cifra</numerusform>
            <numerusform>Ha cambiado la fuente de %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (usual)</source>
        <translation>{name} (habitual)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(sin indicar)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Comparing it with the workspace</source>
        <translation>Comparándolo con el archivo de trabajo</translation>
    </message>
    <message>
        <source>{repeat}: a new row</source>
        <translation>{repeat}: una fila nueva</translation>
    </message>
    <message>
        <source>Not asked at present: it is kept, but does not count.</source>
        <translation>Ahora no se pregunta: se guarda, pero no cuenta.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>It holds a script that runs when it is opened.</source>
        <translation>Contiene un guion que se ejecuta al abrirlo.</translation>
    </message>
    <message>
        <source>It can start another program.</source>
        <translation>Puede iniciar otro programa.</translation>
    </message>
    <message>
        <source>It holds a form that sends what is typed to somebody.</source>
        <translation>Contiene un formulario que envía a alguien lo que se escribe.</translation>
    </message>
    <message>
        <source>Other files are enclosed in it, which can&apos;t be seen on its pages.</source>
        <translation>Lleva dentro otros archivos que no se ven en sus páginas.</translation>
    </message>
    <message>
        <source>It is locked with a password: the coordinator can&apos;t read it.</source>
        <translation>Está protegido con contraseña: la coordinación no podrá leerlo.</translation>
    </message>
    <message>
        <source>It is damaged, or built in a way that can&apos;t be read here.</source>
        <translation>Está dañado o construido de un modo que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>What is packed in it was not looked into.</source>
        <translation>No se ha mirado lo que lleva comprimido.</translation>
    </message>
    <message>
        <source>It is something else than the end of its name says.</source>
        <translation>Es algo distinto de lo que indica el final de su nombre.</translation>
    </message>
    <message>
        <source>It holds macros, which are small programs.</source>
        <translation>Contiene macros, que son pequeños programas.</translation>
    </message>
    <message>
        <source>It has hidden sheets: {detail}.</source>
        <translation>Tiene hojas ocultas: {detail}.</translation>
    </message>
    <message>
        <source>It is a table of figures: what it holds leaves as it is, small numbers too.</source>
        <translation>Es una tabla de cifras: lo que contiene sale tal cual, también los números pequeños.</translation>
    </message>
    <message>
        <source>It tells where the picture was taken. Shrinking takes that away.</source>
        <translation>Indica dónde se tomó la imagen. Al reducirla se elimina.</translation>
    </message>
    <message>
        <source>It names a person as its author: {detail}.</source>
        <translation>Nombra a una persona como autora: {detail}.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not one of: {choices}</source>
        <translation>{place} «{typed}» no es ninguna de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; does not go with the other answers. Possible now: {choices}</source>
        <translation>{place} «{typed}» no encaja con las demás respuestas. Ahora es posible: {choices}</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not a whole number, such as 12.</source>
        <translation>{place} «{typed}» no es un número entero, como 12.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not a count: a whole number that is not negative, such as 12.</source>
        <translation>{place} «{typed}» no es un recuento: un número entero no negativo, como 12.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not a number, such as 1234.5.</source>
        <translation>{place} «{typed}» no es un número, como 1234,5.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; can mean {thousands} or {decimals}. Write it without separators of thousands.</source>
        <translation>{place} «{typed}» puede significar {thousands} o {decimals}. Escríbalo sin separador de miles.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not a date, such as 31/12/2026.</source>
        <translation>{place} «{typed}» no es una fecha, como 31/12/2026.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is a number, not a date. If {day} is meant, write that.</source>
        <translation>{place} «{typed}» es un número, no una fecha. Si quiere decir {day}, escríbalo así.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not a time, such as 14:30.</source>
        <translation>{place} «{typed}» no es una hora, como 14:30.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; does not say why there is no answer. Choose one of: {choices}</source>
        <translation>{place} «{typed}» no dice por qué no hay respuesta. Elija una de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>{place} holds an error of the spreadsheet ({typed}) instead of an answer.</source>
        <translation>{place} contiene un error de la hoja de cálculo ({typed}) en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>{place} holds a formula whose result was not stored. Open the file in a spreadsheet program, save it and read it again.</source>
        <translation>{place} contiene una fórmula cuyo resultado no se guardó. Abra el archivo en un programa de hojas de cálculo, guárdelo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is an answer, and beside it stands why there is none: &quot;{other}&quot;.</source>
        <translation>{place} «{typed}» es una respuesta, y al lado figura por qué no la hay: «{other}».</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; answers what {other} answers differently.</source>
        <translation>{place} «{typed}» responde a lo mismo que {other}, que dice otra cosa.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; is not what the cells of the table add up to: {sum}.</source>
        <translation>{place} «{typed}» no es lo que suman las celdas de la tabla: {sum}.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; stands in the row &quot;{other}&quot; but was that of another row: the table was sorted without its hidden first column.</source>
        <translation>{place} «{typed}» está en la fila «{other}» pero era de otra: la tabla se ordenó sin su primera columna oculta.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; stands where nothing is answered in the workspace.</source>
        <translation>{place} «{typed}» está donde no se responde nada en el archivo de trabajo.</translation>
    </message>
    <message>
        <source>{place} &quot;{typed}&quot; answers a question that is not asked in this questionnaire: {other}</source>
        <translation>{place} «{typed}» responde a una pregunta que no está en este cuestionario: {other}</translation>
    </message>
    <message>
        <source>{detail}; write {instead}</source>
        <translation>{detail}; escriba {instead}</translation>
    </message>
    <message>
        <source>{function}(): {detail}</source>
        <translation>{function}(): {detail}</translation>
    </message>
    <message>
        <source>it is not well-formed XML ({detail})</source>
        <translation>no es un XML bien formado ({detail})</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>no tiene modelo XForms</translation>
    </message>
    <message>
        <source>it has no primary instance</source>
        <translation>no tiene instancia principal</translation>
    </message>
    <message>
        <source>encrypted forms are not run here</source>
        <translation>aquí no se usan formularios cifrados</translation>
    </message>
    <message>
        <source>{place} asks for a line on a map, which is not run here</source>
        <translation>{place} pide una línea en un mapa, lo que aquí no se puede hacer</translation>
    </message>
    <message>
        <source>{place} is a question of the kind {found}, which is not run here</source>
        <translation>{place} es una pregunta de tipo {found}, que aquí no se puede hacer</translation>
    </message>
    <message>
        <source>expressions depend on each other in a circle: {found}</source>
        <translation>hay expresiones que dependen unas de otras en círculo: {found}</translation>
    </message>
    <message>
        <source>{detail}, in &apos;{expression}&apos;</source>
        <translation>{detail}, en «{expression}»</translation>
    </message>
    <message>
        <source>{found} is not in the form, in &apos;{expression}&apos;</source>
        <translation>{found} no está en el formulario, en «{expression}»</translation>
    </message>
    <message>
        <source>{found} is not in the form and reads as blank, in &apos;{expression}&apos;</source>
        <translation>{found} no está en el formulario y se lee como vacío, en «{expression}»</translation>
    </message>
    <message>
        <source>a value is to be written to {found}, which is not in the form</source>
        <translation>hay que escribir un valor en {found}, que no está en el formulario</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not understood here</source>
        <translation>aquí no se entiende «{found}»</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not expected here</source>
        <translation>aquí no se espera «{found}»</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>la expresión termina demasiado pronto</translation>
    </message>
    <message>
        <source>&apos;{wanted}&apos; is missing</source>
        <translation>falta «{wanted}»</translation>
    </message>
    <message>
        <source>an operator is missing before &apos;{found}&apos;</source>
        <translation>falta un operador antes de «{found}»</translation>
    </message>
    <message>
        <source>a name is missing before &apos;{found}&apos;</source>
        <translation>falta un nombre antes de «{found}»</translation>
    </message>
    <message>
        <source>variables such as $x are not known here</source>
        <translation>aquí no se conocen variables como $x</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not an axis</source>
        <translation>«{found}» no es un eje</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not a test of a node</source>
        <translation>«{found}» no es una prueba de nodo</translation>
    </message>
    <message>
        <source>the expression is nested too deeply</source>
        <translation>la expresión tiene demasiados niveles</translation>
    </message>
    <message>
        <source>the prefix &apos;{found}&apos; is not declared</source>
        <translation>el prefijo «{found}» no está declarado</translation>
    </message>
    <message>
        <source>the function {found}() is not known</source>
        <translation>no se conoce la función {found}()</translation>
    </message>
    <message>
        <source>{wanted} arguments are needed, not {found}</source>
        <translation>hacen falta {wanted} argumentos, no {found}</translation>
    </message>
    <message>
        <source>{wanted} or more arguments are needed, not {found}</source>
        <translation>hacen falta {wanted} argumentos o más, no {found}</translation>
    </message>
    <message>
        <source>{wanted} to {most} arguments are needed, not {found}</source>
        <translation>hacen falta de {wanted} a {most} argumentos, no {found}</translation>
    </message>
    <message>
        <source>a path is needed, then pairs of a repeat and a row</source>
        <translation>hace falta una ruta y después parejas de una repetición y una fila</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not a regular expression ({detail})</source>
        <translation>«{found}» no es una expresión regular ({detail})</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; takes too long on what was typed</source>
        <translation>«{found}» tarda demasiado con lo que se ha escrito</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is not a digest</source>
        <translation>«{found}» no es un resumen criptográfico</translation>
    </message>
    <message>
        <source>the seed is not a number</source>
        <translation>la semilla no es un número</translation>
    </message>
    <message>
        <source>a path is expected here</source>
        <translation>aquí se espera una ruta</translation>
    </message>
    <message>
        <source>&apos;{found}&apos; is no date</source>
        <translation>«{found}» no es una fecha</translation>
    </message>
    <message>
        <source>there is no &apos;{found}&apos; here</source>
        <translation>aquí no hay «{found}»</translation>
    </message>
    <message>
        <source>it needs a map</source>
        <translation>necesita un mapa</translation>
    </message>
    <message>
        <source>it records in the background</source>
        <translation>graba en segundo plano</translation>
    </message>
    <message>
        <source>that comes later</source>
        <translation>eso vendrá más adelante</translation>
    </message>
    <message>
        <source>it starts another program</source>
        <translation>abre otro programa</translation>
    </message>
    <message>
        <source>it needs a plug-in</source>
        <translation>necesita un complemento</translation>
    </message>
    <message>
        <source>JavaRosa does not know it</source>
        <translation>JavaRosa no lo conoce</translation>
    </message>
    <message>
        <source>JavaRosa takes exactly two values</source>
        <translation>JavaRosa admite exactamente dos valores</translation>
    </message>
    <message>
        <source>only JavaRosa leaves blanks out</source>
        <translation>solo JavaRosa deja fuera las respuestas vacías</translation>
    </message>
    <message>
        <source>text is no date in JavaRosa</source>
        <translation>para JavaRosa un texto no es una fecha</translation>
    </message>
    <message>
        <source>a blank answer counts as true in some programs</source>
        <translation>una respuesta vacía cuenta como verdadera en algunos programas</translation>
    </message>
    <message>
        <source>it stands in a repeat and has several values, where JavaRosa stops</source>
        <translation>está en una repetición y tiene varios valores, ante lo cual JavaRosa se detiene</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Por qué no hay respuesta</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Only the total, if the split is not known</source>
        <translation>Solo el total, si no se conoce el desglose</translation>
    </message>
    <message>
        <source>{section} tables</source>
        <translation>{section} tablas</translation>
    </message>
    <message>
        <source>On the sheet “{sheet}”</source>
        <translation>En la hoja «{sheet}»</translation>
    </message>
    <message>
        <source>Attach the file in the program.</source>
        <translation>Adjunte el archivo en el programa.</translation>
    </message>
    <message>
        <source>Asked only if another answer calls for it.</source>
        <translation>Solo se pregunta si otra respuesta lo requiere.</translation>
    </message>
    <message>
        <source>This text is too long for a cell: change it in the program.</source>
        <translation>Este texto es demasiado largo para una celda: cámbielo en el programa.</translation>
    </message>
    <message>
        <source>Several may be chosen: put a semicolon between them.</source>
        <translation>Puede elegir varias: sepárelas con punto y coma.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. Everything else is locked, without a password.</source>
        <translation>Rellene las celdas amarillas. Todo lo demás está bloqueado, sin contraseña.</translation>
    </message>
    <message>
        <source>A cell that stays blank says nothing: what is answered in the program stays as it is.</source>
        <translation>Una celda en blanco no dice nada: lo respondido en el programa se queda como está.</translation>
    </message>
    <message>
        <source>To take an answer away choose “(empty)” in the list beside it, or in the cell of a table.</source>
        <translation>Para quitar una respuesta, elija «(vacío)» en la lista que tiene al lado o en la celda de la tabla.</translation>
    </message>
    <message>
        <source>Where there is no figure, say why: choose it from the list beside the answer, or in the cell of a table.</source>
        <translation>Donde no haya dato, diga por qué: elija el motivo en la lista junto a la respuesta o en la celda de la tabla.</translation>
    </message>
    <message>
        <source>Totals add themselves up. “Unknown” is a category of every table: fill it in.</source>
        <translation>Los totales se suman solos. «Sin datos» es una categoría de todas las tablas: rellénela.</translation>
    </message>
    <message>
        <source>Then save the file and drop it on the window of the program: it shows what will change before anything is written.</source>
        <translation>Después guarde el archivo y suéltelo en la ventana del programa: verá qué va a cambiar antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Read me first</source>
        <translation>Léame primero</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>The sheets</source>
        <translation>Las hojas</translation>
    </message>
    <message>
        <source>{department} · {city}, round {round}</source>
        <translation>{department} · {city}, ronda {round}</translation>
    </message>
    <message>
        <source>This round was closed on {day}: it can be read and published, but takes nothing new.</source>
        <translation>Esta ronda se cerró el {day}: se puede leer y publicar, pero no admite nada nuevo.</translation>
    </message>
    <message>
        <source>Raw figures are needed until {least} at least: today, or the last deadline of the round. Press “Set the day” once more if they are to go earlier.</source>
        <translation>Las cifras en bruto hacen falta al menos hasta el {least}: hoy, o el último plazo de la ronda. Pulse «Fijar el día» otra vez si deben borrarse antes.</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>Raw figures are kept until {day}.</source>
        <translation>Las cifras en bruto se conservan hasta el {day}.</translation>
    </message>
    <message>
        <source>The round is closed. The raw figures are erased, and the record is kept.</source>
        <translation>La ronda está cerrada. Las cifras en bruto se han borrado y el acta queda guardada.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Creado: {path}</translation>
    </message>
    <message>
        <source>No day is set yet until which raw figures are kept.</source>
        <translation>Todavía no se ha fijado hasta qué día se conservan las cifras en bruto.</translation>
    </message>
    <message>
        <source>Raw figures were kept until {day}: the round can be closed.</source>
        <translation>Las cifras en bruto se conservaron hasta el {day}: la ronda se puede cerrar.</translation>
    </message>
    <message>
        <source>Raw figures are kept until {day}; after that day the round can be closed.</source>
        <translation>Las cifras en bruto se conservan hasta el {day}; después de ese día la ronda se puede cerrar.</translation>
    </message>
    <message>
        <source>{coordinator} invited you.</source>
        <translation>Le ha invitado {coordinator}.</translation>
    </message>
    <message numerus="yes">
        <source>Due on {day}, in %n day(s).</source>
        <translation>
            <numerusform>Plazo: {day}, dentro de %n día.</numerusform>
            <numerusform>Plazo: {day}, dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today, {day}.</source>
        <translation>El plazo termina hoy, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>It was due on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>El plazo terminó el {day}, hace %n día.</numerusform>
            <numerusform>El plazo terminó el {day}, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that every department is asked is left to answer.</source>
        <translation>No queda nada por responder de lo que se pide a todos los departamentos.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) of work are left, with the tables at hand. You can stop at any time.</source>
        <translation>
            <numerusform>Queda alrededor de %n minuto de trabajo, con las tablas a mano. Puede parar cuando quiera.</numerusform>
            <numerusform>Quedan unos %n minutos de trabajo, con las tablas a mano. Puede parar cuando quiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say once where your figures come from; they all inherit it.</source>
        <translation>Diga una vez de dónde salen sus cifras; todas lo heredan.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered yet.</source>
        <translation>
            <numerusform>%n pregunta sigue sin respuesta.</numerusform>
            <numerusform>%n preguntas siguen sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Propose what your department will do, for the city&apos;s action plan.</source>
        <translation>Proponga lo que hará su departamento, para el plan de acción de la ciudad.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are open. You can send now and correct later.</source>
        <translation>
            <numerusform>Queda %n punto abierto. Puede enviar ya y corregir después.</numerusform>
            <numerusform>Quedan %n puntos abiertos. Puede enviar ya y corregir después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered: have it approved and send it.</source>
        <translation>Todo está respondido: pida la aprobación y envíelo.</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message numerus="yes">
        <source>Say how far %n action(s) of the plan are: status, milestones, money.</source>
        <translation>
            <numerusform>Diga cómo va %n medida del plan: estado, hitos, dinero.</numerusform>
            <numerusform>Diga cómo van %n medidas del plan: estado, hitos, dinero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then have it approved and send it.</source>
        <translation>Después, pida la aprobación y envíelo.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>{what}: {text} ({person}, {day})</source>
        <translation>{what}: {text} ({person}, {day})</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Written: {path}. Give it to the head of the department.</source>
        <translation>Creado: {path}. Entréguelo a la jefatura del departamento.</translation>
    </message>
    <message>
        <source>The approval is recorded.</source>
        <translation>La aprobación queda anotada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n justificante</numerusform>
            <numerusform>%n justificantes</numerusform>
        </translation>
    </message>
    <message>
        <source>With the answers leave: {what}.</source>
        <translation>Con las respuestas salen: {what}.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Aún sin aprobar.</translation>
    </message>
    <message>
        <source>Approved by {name}, {function}, on {day} ({means}).</source>
        <translation>Aprobado por {name}, {function}, el {day} ({means}).</translation>
    </message>
    <message>
        <source>{approval} Answers changed since: it counts no more.</source>
        <translation>{approval} Desde entonces han cambiado respuestas: ya no vale.</translation>
    </message>
    <message numerus="yes">
        <source>This is a draft: %n point(s) are open, listed below.</source>
        <translation>
            <numerusform>Esto es un borrador: queda %n punto abierto, indicado más abajo.</numerusform>
            <numerusform>Esto es un borrador: quedan %n puntos abiertos, indicados más abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to release</source>
        <translation>Respuestas que salen</translation>
    </message>
    <message>
        <source>Release code {code}</source>
        <translation>Código de salida {code}</translation>
    </message>
    <message>
        <source>These are the answers exactly as they leave the department, small numbers protected. Whoever approves them approves this code; when an answer changes, the code changes.</source>
        <translation>Estas son las respuestas exactamente como salen del departamento, con los números pequeños protegidos. Quien las aprueba aprueba este código; si cambia una respuesta, cambia el código.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Rules for small numbers</source>
        <translation>Reglas para números pequeños</translation>
    </message>
    <message>
        <source>Answers protected</source>
        <translation>Respuestas protegidas</translation>
    </message>
    <message>
        <source>Head of the department</source>
        <translation>Jefatura del departamento</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que sigue abierto</translation>
    </message>
    <message>
        <source>Actions proposed</source>
        <translation>Medidas propuestas</translation>
    </message>
    <message>
        <source>Files and links that leave with the answers</source>
        <translation>Archivos y enlaces que salen con las respuestas</translation>
    </message>
    <message>
        <source>{city}, {department}: what to ask for, round {round}</source>
        <translation>{city}, {department}: qué hay que pedir, ronda {round}</translation>
    </message>
    <message>
        <source>Empty tables of the Integrating Cities Charter</source>
        <translation>Tablas vacías de la Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unidad: {unit}</translation>
    </message>
    <message>
        <source>{city}, {department}: answers to release, round {round}</source>
        <translation>{city}, {department}: respuestas que salen, ronda {round}</translation>
    </message>
    <message>
        <source>Answers of a department under the Integrating Cities Charter</source>
        <translation>Respuestas de un departamento según la Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>{field}: “{typed}” could not be read.</source>
        <translation>{field}: «{typed}» no se pudo leer.</translation>
    </message>
    <message>
        <source>signed PDF</source>
        <translation>PDF firmado</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How they approved</source>
        <translation>Cómo lo aprobó</translation>
    </message>
    <message>
        <source>{city}: your questions for round {round} ({department})</source>
        <translation>{city}: sus preguntas de la ronda {round} ({department})</translation>
    </message>
    <message>
        <source>{city}: answers of {department} for round {round}</source>
        <translation>{city}: respuestas de {department} para la ronda {round}</translation>
    </message>
    <message>
        <source>{city}: your answers came back with comments ({department})</source>
        <translation>{city}: sus respuestas vuelven con comentarios ({department})</translation>
    </message>
    <message>
        <source>{city}: Integrating Cities Charter, submission for round {round}</source>
        <translation>{city}: Carta de Ciudades Integradoras, entrega de la ronda {round}</translation>
    </message>
    <message>
        <source>{city}: {file}</source>
        <translation>{city}: {file}</translation>
    </message>
    <message>
        <source>The file {file} is too large for most mail servers: please send it in another way, such as a shared folder.</source>
        <translation>El archivo {file} es demasiado grande para la mayoría de los servidores de correo: envíelo por otra vía, como una carpeta compartida.</translation>
    </message>
    <message>
        <source>The file is signed: any change to it on the way is seen.</source>
        <translation>El archivo está firmado: cualquier cambio por el camino se detecta.</translation>
    </message>
    <message>
        <source>the round {round} of the Integrating Cities Charter has begun. The attached file holds the questions of {department}.</source>
        <translation>ha comenzado la ronda {round} de la Carta de Ciudades Integradoras. El archivo adjunto contiene las preguntas de {department}.</translation>
    </message>
    <message>
        <source>attached are the answers of {department} for the round {round}.</source>
        <translation>se adjuntan las respuestas de {department} para la ronda {round}.</translation>
    </message>
    <message>
        <source>some answers of {department} need another look. The attached file says which and why.</source>
        <translation>algunas respuestas de {department} necesitan otra revisión. El archivo adjunto dice cuáles y por qué.</translation>
    </message>
    <message>
        <source>attached is the submission of {city} for the round {round} of the Integrating Cities Charter.</source>
        <translation>se adjunta la entrega de {city} para la ronda {round} de la Carta de Ciudades Integradoras.</translation>
    </message>
    <message>
        <source>attached is {file}.</source>
        <translation>se adjunta {file}.</translation>
    </message>
    <message>
        <source>Open it with Charter Desktop (double click, or drop it on the window), write your name and function, and answer until {deadline}. You can work offline and stop at any time.</source>
        <translation>Ábralo con Charter Desktop (doble clic, o suéltelo en la ventana), escriba su nombre y cargo, y responda hasta el {deadline}. Puede trabajar sin conexión y parar cuando quiera.</translation>
    </message>
    <message>
        <source>Open it with Charter Desktop (double click, or drop it on the window). You can work offline and stop at any time.</source>
        <translation>Ábralo con Charter Desktop (doble clic, o suéltelo en la ventana). Puede trabajar sin conexión y parar cuando quiera.</translation>
    </message>
    <message>
        <source>Drop the file on the inbox of Charter Desktop.</source>
        <translation>Suelte el archivo en la bandeja de entrada de Charter Desktop.</translation>
    </message>
    <message>
        <source>To look inside without the program, rename a copy of the file to .zip and open index.html.</source>
        <translation>Para mirar dentro sin el programa, cambie el final de una copia del archivo a .zip y abra index.html.</translation>
    </message>
    <message>
        <source>{size} of {limit} by e-mail</source>
        <translation>{size} de {limit} por correo</translation>
    </message>
    <message>
        <source>Give a --name or an --about.</source>
        <translation>Dé un --name o un --about.</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} now.</source>
        <translation>{name}: antes {before}, ahora {after}.</translation>
    </message>
    <message>
        <source>(to be said later)</source>
        <translation>(se indicará después)</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown here. Open it to see it.</source>
        <translation>Este archivo no se puede mostrar aquí. Ábralo para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n page(s)</source>
        <translation>
            <numerusform>La única página</numerusform>
            <numerusform>La primera de %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and link(s)</source>
        <translation>
            <numerusform>%n archivo o enlace</numerusform>
            <numerusform>%n archivos y enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>It backs no question yet: choose one below.</source>
        <translation>Aún no respalda ninguna pregunta: elija una más abajo.</translation>
    </message>
    <message>
        <source>{size} by e-mail, where {limit} fit: shrink pictures, or give a link to what is on the web.</source>
        <translation>{size} por correo, donde caben {limit}: reduzca imágenes o dé un enlace a lo que esté en la web.</translation>
    </message>
    <message>
        <source>{text} ({person}, {day})</source>
        <translation>{text} ({person}, {day})</translation>
    </message>
    <message>
        <source>The coordinator decided: {value} ({reason})</source>
        <translation>La coordinación ha decidido: {value} ({reason})</translation>
    </message>
    <message>
        <source>The coordinator&apos;s answer is yours now.</source>
        <translation>La respuesta de la coordinación es ahora la suya.</translation>
    </message>
    <message>
        <source>Your answer stays, with the reason.</source>
        <translation>Su respuesta se mantiene, con el motivo.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Name --to and --into, or --undo alone.</source>
        <translation>Indique --to y --into, o solo --undo.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) as before.</source>
        <translation>
            <numerusform>%n campo como antes.</numerusform>
            <numerusform>%n campos como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back on {day}</source>
        <translation>devuelto el {day}</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>El comentario</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>El comentario queda guardado.</translation>
    </message>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>El comentario queda retirado.</translation>
    </message>
    <message>
        <source>Written: {path}. It is not sent yet: the e-mail draft for {department} is ready beside it.</source>
        <translation>Creado: {path}. Aún no se ha enviado: el borrador de correo para {department} está listo a su lado.</translation>
    </message>
    <message>
        <source>This workspace was handed over to {person} on {day}. You can read everything; what you change here is not sent.</source>
        <translation>Este archivo de trabajo se traspasó a {person} el {day}. Puede leerlo todo; lo que cambie aquí no se envía.</translation>
    </message>
    <message>
        <source>Handed over to {person}: give them {file}. Nothing is sent from here any more.</source>
        <translation>Traspasado a {person}: entréguele {file}. Desde aquí ya no se envía nada.</translation>
    </message>
    <message>
        <source>You go on here. If a colleague goes on with the file, tell them to stop: one of you sends.</source>
        <translation>Sigue trabajando aquí. Si otra persona continúa con el archivo traspasado, dígale que no lo use: solo debe enviar una de las dos.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>{what} is as it was then.</source>
        <translation>{what}: vuelve a estar como entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are as they were then.</source>
        <translation>
            <numerusform>%n campo está como estaba entonces.</numerusform>
            <numerusform>%n campos están como estaban entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} y %n más</numerusform>
            <numerusform>{what} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>decision of the coordinator</source>
        <translation>decisión de la coordinación</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>takes a change back</source>
        <translation>deshace un cambio</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>rellenado por el programa</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n respuesta nueva</numerusform>
            <numerusform>%n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed answer(s)</source>
        <translation>
            <numerusform>%n respuesta cambiada</numerusform>
            <numerusform>%n respuestas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of actions, sources or evidence</source>
        <translation>
            <numerusform>%n cambio en medidas, fuentes o justificantes</numerusform>
            <numerusform>%n cambios en medidas, fuentes o justificantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict with another copy</source>
        <translation>
            <numerusform>%n en conflicto con otra copia</numerusform>
            <numerusform>%n en conflicto con otra copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a TEXT or --same.</source>
        <translation>Dé un TEXT o --same.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand as English too.</source>
        <translation>
            <numerusform>%n texto consta también como inglés.</numerusform>
            <numerusform>%n textos constan también como inglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English yet</source>
        <translation>
            <numerusform>%n texto aún sin inglés</numerusform>
            <numerusform>%n textos aún sin inglés</numerusform>
        </translation>
    </message>
    <message>
        <source>The English text</source>
        <translation>El texto en inglés</translation>
    </message>
    <message>
        <source>The English text is kept.</source>
        <translation>El texto en inglés queda guardado.</translation>
    </message>
    <message>
        <source>not in English yet</source>
        <translation>aún no en inglés</translation>
    </message>
    <message>
        <source>your words changed since</source>
        <translation>sus palabras han cambiado</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en inglés</translation>
    </message>
    <message>
        <source>{city}, {department}: what became of your answers, round {round}</source>
        <translation>{city}, {department}: qué ha sido de sus respuestas, ronda {round}</translation>
    </message>
    <message>
        <source>Feedback to a department under the Integrating Cities Charter</source>
        <translation>Respuesta a un departamento en el marco de la Carta de Ciudades Integradoras</translation>
    </message>
    <message>
        <source>another answer was decided</source>
        <translation>se decidió otra respuesta</translation>
    </message>
    <message>
        <source>not taken into the plan</source>
        <translation>no se incorpora al plan</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>There is no last plan here. Take last round over on the page “Round and departments”: the actions of its plan then stand here.</source>
        <translation>Aquí no hay ningún plan anterior. Incorpore la ronda anterior en la página «Ronda y departamentos»: las medidas de su plan aparecerán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are to review.</source>
        <translation>
            <numerusform>Queda %n medida del plan anterior por revisar.</numerusform>
            <numerusform>Quedan %n medidas del plan anterior por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions of the last plan are reviewed.</source>
        <translation>Todas las medidas del plan anterior están revisadas.</translation>
    </message>
    <message>
        <source>{status}, taken out of the plan</source>
        <translation>{status}, retirada del plan</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Reason of its last status: {reason}</source>
        <translation>Motivo de su último estado: {reason}</translation>
    </message>
    <message>
        <source>{title}: {outcome}</source>
        <translation>{title}: {outcome}</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>hito alcanzado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Say who signs: with --identity or with --workspace.</source>
        <translation>Diga quién firma: con --identity o con --workspace.</translation>
    </message>
    <message>
        <source>This city&apos;s file</source>
        <translation>El archivo de esta ciudad</translation>
    </message>
    <message numerus="yes">
        <source>The progress round of %n action(s) begins.</source>
        <translation>
            <numerusform>Empieza la ronda de seguimiento de %n medida.</numerusform>
            <numerusform>Empieza la ronda de seguimiento de %n medidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back on {day}, no answer yet</source>
        <translation>devuelto el {day}, sin respuesta todavía</translation>
    </message>
    <message>
        <source>{since}, nothing has arrived</source>
        <translation>{since}, no ha llegado nada</translation>
    </message>
    <message>
        <source>{sentence}; reminded on {day}</source>
        <translation>{sentence}; recordatorio el {day}</translation>
    </message>
    <message>
        <source>Writing the reminder of {department}</source>
        <translation>Escribiendo el recordatorio de {department}</translation>
    </message>
    <message numerus="yes">
        <source>A round kit of {organisation} ({signer}) for the round {round}: %n questionnaire(s).</source>
        <translation>
            <numerusform>Una carpeta de {organisation} ({signer}) para la ronda {round}: %n cuestionario.</numerusform>
            <numerusform>Una carpeta de {organisation} ({signer}) para la ronda {round}: %n cuestionarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a city&apos;s round from it: drop it on the first page of the program.</source>
        <translation>Con él se abre la ronda de una ciudad: suéltelo en la primera página del programa.</translation>
    </message>
    <message>
        <source>Protection by the rules {version}: counts of residents and users under {residents}, and of staff under {staff}, are hidden.</source>
        <translation>Protección según las reglas {version}: se ocultan los recuentos de residentes y personas usuarias menores de {residents} y los de plantilla menores de {staff}.</translation>
    </message>
    <message>
        <source>It brings no protection rules: those of the program apply.</source>
        <translation>No trae reglas de protección: se aplican las del programa.</translation>
    </message>
    <message>
        <source>{city}: a reminder of your answers for round {round} ({department})</source>
        <translation>{city}: recordatorio de sus respuestas para la ronda {round} ({department})</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <source>Please open your file in Charter Desktop, look under Check and send for what is still missing, write the contribution there and send it to me. Whatever you can&apos;t know yet, or is not collected, can be said so: that is an answer too.</source>
        <translation>Abra su archivo en Charter Desktop, mire en «Revisar y enviar» qué falta todavía, escriba ahí la aportación y envíemela. Lo que aún no se sepa o no se recoja puede indicarse así: también es una respuesta.</translation>
    </message>
    <message>
        <source>If something stands in your way, or the invitation was lost, a short answer to this e-mail is enough.</source>
        <translation>Si hay algún impedimento, o si se perdió la invitación, basta con una respuesta breve a este correo.</translation>
    </message>
    <message>
        <source>Thank you.
{person}
{function}</source>
        <translation>Gracias.
{person}
{function}</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on {returned} I sent some answers of {department} for the round {round} of the Integrating Cities Charter back to you. By {today} they have not come back to me.</source>
        <translation>el {returned} les devolví algunas respuestas de {department} para la ronda {round} de la Integrating Cities Charter. A {today} no las he recibido de nuevo.</translation>
    </message>
    <message>
        <source>the answers of {department} for the round {round} of the Integrating Cities Charter were due on {deadline}. By {today} nothing has arrived.</source>
        <translation>el plazo para las respuestas de {department} para la ronda {round} de la Integrating Cities Charter terminó el {deadline}. A {today} no ha llegado nada.</translation>
    </message>
    <message>
        <source>the answers of {department} for the round {round} of the Integrating Cities Charter are due on {deadline}. By {today} nothing has arrived yet.</source>
        <translation>el plazo para las respuestas de {department} para la ronda {round} de la Integrating Cities Charter termina el {deadline}. A {today} todavía no ha llegado nada.</translation>
    </message>
    <message>
        <source>the answers of {department} for the round {round} of the Integrating Cities Charter are awaited. By {today} nothing has arrived yet.</source>
        <translation>se esperan las respuestas de {department} para la ronda {round} de la Integrating Cities Charter. A {today} todavía no ha llegado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) say what to look at again.</source>
        <translation>
            <numerusform>%n comentario indica qué hay que volver a mirar.</numerusform>
            <numerusform>%n comentarios indican qué hay que volver a mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this from {place} for good?</source>
        <translation>¿Borrar esto de {place} definitivamente?</translation>
    </message>
    <message>
        <source>Record of erasure</source>
        <translation>Acta de borrado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>{city}, {department}: record of erasure, round {round}</source>
        <translation>{city}, {department}: acta de borrado, ronda {round}</translation>
    </message>
    <message>
        <source>What was erased when the round of the Integrating Cities Charter was closed</source>
        <translation>Qué se borró al cerrar la ronda de la Integrating Cities Charter</translation>
    </message>
    <message numerus="yes">
        <source>%n typed value(s) with their history</source>
        <translation>
            <numerusform>%n valor escrito con su historial</numerusform>
            <numerusform>%n valores escritos con su historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that could not be read</source>
        <translation>
            <numerusform>%n texto que no se pudo leer</numerusform>
            <numerusform>%n textos que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were never sent or merged</source>
        <translation>
            <numerusform>%n archivo que nunca se envió ni se incorporó</numerusform>
            <numerusform>%n archivos que nunca se enviaron ni se incorporaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}, {function}</source>
        <translation>{person}, {function}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrada por</translation>
    </message>
    <message>
        <source>Raw figures were kept until</source>
        <translation>Las cifras en bruto se conservaron hasta</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Copies removed beside the file</source>
        <translation>Copias retiradas junto al archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>State of what stays</source>
        <translation>Estado de lo que queda</translation>
    </message>
    <message>
        <source>Code of this record</source>
        <translation>Código de esta acta</translation>
    </message>
    <message>
        <source>What the coordinator answered for the city itself was shared exactly as it was typed: it stays in this file and is not erased.</source>
        <translation>Lo que la coordinación respondió por la propia ciudad se compartió tal como se escribió: permanece en este archivo y no se borra.</translation>
    </message>
    <message>
        <source>What was released, sent, received and frozen stays as it was: it can be read, verified and published.</source>
        <translation>Lo publicado, enviado, recibido y congelado queda como estaba: se puede leer, verificar y publicar.</translation>
    </message>
    <message>
        <source>The file was written anew and the old one overwritten. Copies elsewhere, such as backups of the computer or files handed over, are out of the program&apos;s reach.</source>
        <translation>El archivo se escribió de nuevo y el antiguo se sobrescribió. Las copias en otros lugares, como las copias de seguridad del equipo o los archivos entregados a otra persona, quedan fuera del alcance del programa.</translation>
    </message>
    <message>
        <source>No safety copy could be made. {why}</source>
        <translation>No se pudo hacer ninguna copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>The newest safety copy is of {time}: {path}</source>
        <translation>La copia de seguridad más reciente es del {time}: {path}</translation>
    </message>
    <message>
        <source>{name} is what it was in the copy. What it was before is kept beside it.</source>
        <translation>{name} está como estaba en la copia. Lo que había antes se conserva a su lado.</translation>
    </message>
    <message>
        <source>Give --set, --accept or --decline.</source>
        <translation>Dé --set, --accept o --decline.</translation>
    </message>
    <message>
        <source>--decline takes no columns; use --accept to take it with changes.</source>
        <translation>--decline no admite columnas; use --accept para aceptarla con cambios.</translation>
    </message>
    <message>
        <source>Name an action together with its --outcome.</source>
        <translation>Nombre una medida junto con su --outcome.</translation>
    </message>
    <message>
        <source>{pair} is not NAME=TEXT; the names are {names}.</source>
        <translation>{pair} no es NAME=TEXT; los nombres son {names}.</translation>
    </message>
    <message>
        <source>{place} is a file of another kind: {kind_word}, and not what is wanted here.</source>
        <translation>{place} es un archivo de otra clase: {kind_word}, y no lo que se pide aquí.</translation>
    </message>
    <message>
        <source>{place} is a file of another city.</source>
        <translation>{place} es un archivo de otra ciudad.</translation>
    </message>
    <message>
        <source>{place} is a file of another city, {theirs}.</source>
        <translation>{place} es un archivo de otra ciudad, {theirs}.</translation>
    </message>
    <message>
        <source>{place} is a folder: give the files that are in it.</source>
        <translation>{place} es una carpeta: indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>{place} is signed with a key of {department} in which {person} withdrew trust on {day}. It waits; trust accept takes the key, and the file, in again.</source>
        <translation>{place} está firmado con una clave de {department} en la que {person} retiró la confianza el {day}. Espera; trust accept vuelve a aceptar la clave y, con ella, el archivo.</translation>
    </message>
    <message>
        <source>{place} was not retracted: it counts already.</source>
        <translation>{place} no estaba retirado: ya cuenta.</translation>
    </message>
    <message>
        <source>Answers that are not decided yet: {count}; the first is {place}.</source>
        <translation>Respuestas aún por decidir: {count}; la primera es {place}.</translation>
    </message>
    <message>
        <source>{place} is a table that one number does not decide. Give all of its cells as JSON, as `conflicts --json` prints them, or decide it in the window.</source>
        <translation>{place} es una tabla que no se decide con un solo número. Dé todas sus celdas como JSON, como las imprime `conflicts --json`, o decídala en la ventana.</translation>
    </message>
    <message>
        <source>There is no frozen version {place}, or several begin like that.</source>
        <translation>No hay ninguna versión fijada {place}, o hay varias que empiezan así.</translation>
    </message>
    <message>
        <source>Raw figures are needed until {least} at least: today, or the last deadline of the round. With --force an earlier day is set all the same.</source>
        <translation>Las cifras en bruto hacen falta al menos hasta el {least}: hoy, o el último plazo de la ronda. Con --force se fija un día anterior de todos modos.</translation>
    </message>
    <message>
        <source>The round from which it starts is called {place} already: give another name.</source>
        <translation>La ronda de la que parte ya se llama {place}: dé otro nombre.</translation>
    </message>
    <message>
        <source>{place} is not among the texts that are put into English: `translate CITY` lists those.</source>
        <translation>{place} no está entre los textos que se ponen en inglés: `translate CITY` los enumera.</translation>
    </message>
    <message>
        <source>a department&apos;s contribution</source>
        <translation>la aportación de un departamento</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>una invitación</translation>
    </message>
    <message>
        <source>answers that were sent back</source>
        <translation>una devolución para corregir</translation>
    </message>
    <message>
        <source>a submission to EUROCITIES</source>
        <translation>una entrega a EUROCITIES</translation>
    </message>
    <message>
        <source>a round kit of the secretariat</source>
        <translation>una carpeta de la ronda de la secretaría</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>hay un archivo donde debería haber una carpeta</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>error de lectura o escritura en el disco</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>its contents are those of no workbook</source>
        <translation>su contenido no es el de ningún libro de cálculo</translation>
    </message>
    <message>
        <source>Give either --period or --version.</source>
        <translation>Dé --period o --version, no ambos.</translation>
    </message>
</context>
</TS>
